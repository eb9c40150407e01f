"""Makes pii_authored.jsonl from messages.txt, where {KIND:value} marks one: `python generate.py [out]`."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

MARKED = re.compile(r"\{([A-Z]+):([^}]+)\}")


def rows() -> list[dict[str, object]]:
    """A row for each line: the text, and its values in their order."""
    lines = Path(__file__).with_name("messages.txt").read_text(encoding="utf-8").splitlines()
    return [
        {
            "text": MARKED.sub(r"\2", line),
            "values": [{"kind": kind, "value": value} for kind, value in MARKED.findall(line)],
        }
        for line in lines
    ]


def main() -> None:
    """Write the file beside this one, or where the first argument says."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("pii_authored.jsonl")
    out.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows()), encoding="utf-8")


if __name__ == "__main__":
    main()
