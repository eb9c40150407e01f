"""Writes the three tables from items.txt: `python generate.py`."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
SPLITS = ["train"] * 8 + ["dev"] * 6 + ["test"] * 6
"""Of the twenty messages of each label, in their order."""


def tables() -> dict[str, list[dict[str, str]]]:
    """Table → rows. A message of each label in turn, so that every beginning of a split has all labels."""
    made: dict[str, list[dict[str, str]]] = {"sql_questions": [], "attacks": []}
    messages: dict[str, list[str]] = defaultdict(list)
    for line in (HERE / "items.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            table, group = line[2:].split()
            continue
        first, _, second = line.partition(" | ")
        if table == "sql_questions":
            made[table].append({"question": first, "sql": second, "split": group})
        elif table == "attacks":
            made[table].append({"kind": group, "text": second, "what": first})
        else:
            messages[group].append(line)
    made["messages"] = [
        {"text": texts[i], "label": label, "split": split}
        for i, split in enumerate(SPLITS)
        for label, texts in messages.items()
    ]
    return made


if __name__ == "__main__":
    for name, rows in tables().items():
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (HERE / f"{name}.jsonl").write_text(text, encoding="utf-8")
