"""Writes judge_pairs.jsonl from items.txt: `python generate.py`."""

from __future__ import annotations

import json
from pathlib import Path

HERE = Path(__file__).parent
PADDING = (
    "This is a question that many people ask, and it is good that you do. {} There is more to be said, and "
    "much has been written on it, by many people and in many places.",
    "Thank you for this question. It has several sides, and each of them deserves its time. {} I hope that "
    "this was useful; let me know if you want to know more about it.",
    "In short, and without going into all details, of which there are many, as so often in life: {} That is "
    "how it is usually seen, and there are good grounds to see it in this way.",
    "Let us look at it step by step, as one should. First of all it matters what you have in mind. {} With "
    "this in view everything else will come quite naturally, in one way or another.",
)


def rows() -> list[dict[str, str]]:
    """The pairs in order, each with the absurd answer among sentences that say nothing."""
    found = []
    for number, line in enumerate((HERE / "items.txt").read_text(encoding="utf-8").splitlines()):
        question, right, absurd = (part.strip() for part in line.split("|"))
        wordy = PADDING[number % len(PADDING)].format(absurd)
        found.append({"question": question, "right": right, "absurd": absurd, "wordy": wordy})
    return found


if __name__ == "__main__":
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
    (HERE / "judge_pairs.jsonl").write_text(text, encoding="utf-8")
