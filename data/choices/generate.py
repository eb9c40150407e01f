"""Writes choices.jsonl from items.txt: `python generate.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
BLOCK = 8
"""Items of one topic and kind; the second half of a block is hard."""


def rows() -> list[dict[str, Any]]:
    """The items in order; the right choice, first in items.txt, moves on by one place from item to item."""
    found: list[dict[str, Any]] = []
    topic = kind = ""
    for line in (HERE / "items.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            topic, kind = line[1:].split()
            continue
        question, right, *wrong = (part.strip() for part in line.split("|"))
        answer = len(found) % 4
        found.append(
            {
                "question": question,
                "choices": [*wrong[:answer], right, *wrong[answer:]],
                "answer": answer,
                "topic": topic,
                "kind": kind,
                "difficulty": "hard" if len(found) % BLOCK >= BLOCK // 2 else "easy",
            }
        )
    return found


if __name__ == "__main__":
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
    (HERE / "choices.jsonl").write_text(text, encoding="utf-8")
