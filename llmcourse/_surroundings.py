"""What a lab's setup left behind, in the kernel that grades: kept, and put back before questions are asked.

A student's cells run between the setup and the questions, in the same kernel.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

NAMED = 5
"""So many names are said."""
PLAIN = (bool, int, float, str)
_names: dict[str, Any] = {}
_settings: dict[str, Any] = {}


def remember(namespace: dict[str, Any], names: Iterable[str]) -> None:
    """Keep what the course's code has given these names, and what torch and the process are set to."""
    _names.update({name: namespace[name] for name in names if name in namespace})
    _settings.update(_now())


def put_back(namespace: dict[str, Any], used: Iterable[str]) -> list[str]:
    """Put back what has changed since and can be without guessing; in words, what has changed.

    That is: names that are gone; torch's default dtype and whether it records gradients; the working folder;
    and of the names that the questions use, Python's own where a value that can't be called hides it. A name
    of the course's that has another value stays so: the student's code may need it.
    """
    said = []
    gone = sorted(name for name in _names if name not in namespace)
    namespace.update({name: _names[name] for name in gone})
    if gone:
        rest = f" and {len(gone) - NAMED} more" if len(gone) > NAMED else ""
        said.append(
            f"Names of the course's were gone and have been put back: {', '.join(gone[:NAMED])}{rest}."
        )
    now = _now()
    for what, before in _settings.items():
        if what in now and now[what] != before:
            with suppress(OSError):
                _set(what, before)
                said.append(f"Your code had changed {what} to {now[what]}; it was put back to {before}.")
    for name in used:
        if name in _names:
            if not _same(namespace[name], _names[name]):
                said.append(
                    f"Your code gives {name}, a name of the course's, another value; questions use it."
                )
        elif name in namespace and hasattr(builtins, name):
            if callable(namespace[name]):
                said.append(f"Your code replaces Python's {name}, and the questions use it.")
            else:
                del namespace[name]
                said.append(f"Your code hid Python's {name}, which the questions use; it was put back.")
    return said


def _same(one: Any, other: Any) -> bool:
    """Whether they are one thing, or equal as numbers and texts are; what other classes say isn't asked."""
    return one is other or (type(one) is type(other) and type(one) in PLAIN and one == other)


def _now() -> dict[str, Any]:
    found: dict[str, Any] = {}
    with suppress(OSError):
        found["the working folder"] = str(Path.cwd())
    if torch := sys.modules.get("torch"):
        found["torch's default dtype"] = torch.get_default_dtype()
        found["whether torch records gradients"] = torch.is_grad_enabled()
    return found


def _set(what: str, value: Any) -> None:
    torch = sys.modules.get("torch")
    if what == "the working folder":
        os.chdir(value)
    elif torch and what == "torch's default dtype":
        torch.set_default_dtype(value)
    elif torch:
        torch.set_grad_enabled(value)
