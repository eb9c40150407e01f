"""Makes arithmetic_lm.jsonl: `python record.py`; some minutes on two cores."""

from __future__ import annotations

import json
from pathlib import Path

from llmcourse import models
from llmcourse.labs import s8_inside as lab

HERE = Path(__file__).parent


def questions() -> list[tuple[int, str, int]]:
    """All a ± b with a from 2 to 40, b from 2 to 15, and a positive result."""
    return [
        (a, sign, b) for sign in "+-" for a in range(2, 41) for b in range(2, 16) if lab.truth(a, sign, b) > 0
    ]


def main() -> None:
    lm, tok = models.load_lm("smollm2-135m", device="cpu")
    found = lab.answer_probabilities(lm, tok, questions(), lab.sum_prefix(lm, tok))
    rows = [
        {"a": a, "op": sign, "b": b, "p": [round(10_000 * x) for x in p]} for (a, sign, b), p in found.items()
    ]
    text = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows)
    (HERE / "arithmetic_lm.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
