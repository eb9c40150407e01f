"""Writes load_trace.jsonl: `python generate.py`."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REQUESTS = 300
RATE = 4.0
"""Requests a second, on average."""
SHARE = 0.7
"""Of chat: short prompts, answers of some length; the others hand in a document and want a summary."""
CHAT, SUMMARY = {"prompt": 180, "output": 140}, {"prompt": 900, "output": 60}
"""Medians, in tokens."""
SPREAD = 0.8
"""The standard deviation of the lengths' natural logarithms."""
LONGEST = {"prompt": 3000, "output": 600}


def rows() -> list[dict[str, Any]]:
    """The requests in order of arrival."""
    draw = random.Random(28)
    found, now = [], 0.0
    for number in range(REQUESTS):
        now += draw.expovariate(RATE)
        medians = CHAT if draw.random() < SHARE else SUMMARY
        lengths = {
            name: min(LONGEST[name], max(4, round(median * draw.lognormvariate(0, SPREAD))))
            for name, median in medians.items()
        }
        found.append({"id": number, "arrival": round(now, 3)} | lengths)
    return found


if __name__ == "__main__":
    text = "".join(json.dumps(row) + "\n" for row in rows())
    (HERE / "load_trace.jsonl").write_text(text, encoding="utf-8")
