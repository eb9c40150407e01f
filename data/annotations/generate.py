"""Writes annotations.jsonl: `python generate.py`."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ITEMS, ANNOTATORS = 120, 4
SPREAD = (0.5, 0.6, 0.7, 1.6)
"""How far each annotator strays; the last one hasn't read the guidelines."""
MISSING = 0.15


def rows() -> list[dict[str, Any]]:
    """The items in order: how good each answer is, in truth, and what the annotators gave it."""
    draw = random.Random(7)
    found = []
    for item in range(ITEMS):
        truth = draw.choice((1, 2, 3, 3, 4, 4, 5))
        ratings = [
            None if draw.random() < MISSING else min(5, max(1, round(draw.gauss(truth, spread))))
            for spread in SPREAD
        ]
        found.append({"item": f"i{item:03}", "truth": truth, "ratings": ratings})
    return found


if __name__ == "__main__":
    text = "".join(json.dumps(row) + "\n" for row in rows())
    (HERE / "annotations.jsonl").write_text(text, encoding="utf-8")
