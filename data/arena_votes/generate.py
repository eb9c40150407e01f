"""Writes arena_votes.jsonl: `python generate.py`."""

from __future__ import annotations

import json
import math
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
VOTES = 1200
STRENGTHS = {"m1": 1180, "m2": 1090, "m3": 1060, "m4": 1000, "m5": 900, "m6": 770}
WORDS = {"m1": 120, "m2": 260, "m3": 140, "m4": 180, "m5": 110, "m6": 90}
"""The mean length of a model's answers."""
LENGTH = 60.0
"""What an answer twice as long gains, in rating points."""
TIES = 0.1
ANNOTATORS = 24


def rows() -> list[dict[str, Any]]:
    """The votes in order."""
    draw = random.Random(6)
    found = []
    for _ in range(VOTES):
        first, second = draw.sample(sorted(STRENGTHS), 2)
        lengths = [max(10, round(WORDS[name] * draw.lognormvariate(0, 0.4))) for name in (first, second)]
        octaves = math.log2(lengths[0] / lengths[1])
        gap = STRENGTHS[first] - STRENGTHS[second] + LENGTH * octaves
        wins = draw.random() < 1 / (1 + 10 ** (-gap / 400))
        found.append(
            {
                "first": first,
                "second": second,
                "score": 0.5 if draw.random() < TIES else float(wins),
                "words_first": lengths[0],
                "words_second": lengths[1],
                "annotator": f"a{draw.randrange(ANNOTATORS):02}",
            }
        )
    return found


if __name__ == "__main__":
    text = "".join(json.dumps(row) + "\n" for row in rows())
    (HERE / "arena_votes.jsonl").write_text(text, encoding="utf-8")
