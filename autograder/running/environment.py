"""What runs submissions, as digests: one machine is compared with another, and today with another day."""

from __future__ import annotations

import hashlib
import platform
import sysconfig
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import autograder
import llmcourse
from autograder.records import digest
from llmcourse import data, models


@cache
def parts() -> dict[str, Any]:
    """What runs submissions: Python, the installed packages, the weights, this code and the course's data."""
    # Not by sys.path, into which setuptools puts what it has brought along.
    installed = metadata.distributions(
        path=sorted({sysconfig.get_path(kind) for kind in ("purelib", "platlib")})
    )
    folders = (Path(autograder.__file__).parent, Path(llmcourse.__file__).parent, data.folder())
    return {
        "Python": platform.python_version(),
        "machine": platform.machine(),
        "packages": {one.metadata["Name"]: one.version for one in installed},
        "weights": {name: model.source.wheel_sha256 for name, model in models.TABLE.items()},
        "code and data": digest(
            *(
                hashlib.sha256(path.read_bytes()).hexdigest()
                for folder in folders
                for path in sorted(folder.rglob("*"))
                if path.suffix in (".py", ".jsonl", ".json") and path.parent.name != "golden"
            )
        ),
    }


@cache
def environment() -> str:
    """Of what runs submissions."""
    return digest(parts())


def difference(theirs: dict[str, Any]) -> str:
    """Where another machine's parts aren't these, in words; empty if they are."""
    for part, ours in parts().items():
        if ours == theirs[part]:
            continue
        if not isinstance(ours, dict):
            return f"{part} {theirs[part]} there, {ours} here" if part != "code and data" else part
        names = sorted(
            name for name in ours.keys() | theirs[part] if ours.get(name) != theirs[part].get(name)
        )
        name = names[0]
        return f"{part}: {name} {theirs[part].get(name, 'missing')} there, {ours.get(name, 'missing')} here"
    return ""
