"""A student's own copies of the labs: work/<lab>/, made once from release/ and never overwritten.

`make lab` opens them. `git pull` brings a new version of a lab into release/; it is put beside the copy.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

SEEN = ".released"
"""In a lab's folder of work/: the digests of the versions that were put there."""


def fill(course: Path) -> Iterator[str]:
    """Bring work/ up to date with release/; a line for each file that is new."""
    for released in sorted((course / "release").glob("*/*.ipynb")):
        folder = course / "work" / released.parent.name
        content = released.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        seen = folder / SEEN
        known = seen.read_text(encoding="utf-8").split() if seen.exists() else []
        if digest in known:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        copy = _free(folder / released.name)
        with copy.open("xb") as file:
            file.write(content)
        seen.write_text("\n".join([*known, digest]) + "\n", encoding="utf-8")
        if copy.name != released.name:
            yield f"{released.parent.name} has a new version, {copy.name}, beside yours, which stays as it is"


def _free(path: Path) -> Path:
    """The path, or where something is there the next one with a number."""
    number, free = 2, path
    while free.exists():
        free, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return free


if __name__ == "__main__":
    for line in fill(Path()):
        print(line, file=sys.stderr)
