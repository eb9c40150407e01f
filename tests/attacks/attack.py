"""What an attack is: a hostile submission, and what must come of it.

Each is handed in to the tiny lab (tests/tiny.py); in it `increment`, worth 3 points, is solved and
`double`, worth 2, is not: the attack stands in its place. An attack that costs only what it attacks leaves 3.
In the code, @COURSE@ is the grader's course folder, @HOME@ the grader's home, @PYTHON@ the folders of Python,
@PORT@ a port of the host's loopback on which somebody listens and @SOCKET@ an abstract Unix socket. What an
attack gets hold of it prints after the word LEAKED.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nbformat import NotebookNode

Goal = Literal["marks", "secrets", "damage"]
WRONG = "def double(x):\n    return x * x + 1"
MARKER = "outlives-the-kernel"
"""Stands in the command line of each process that is meant to stay."""


@dataclass(frozen=True)
class Attack:
    """One hostile submission."""

    id: str
    goal: Goal
    tries: str
    """In words: the test's report says them."""
    code: str = WRONG
    """What is handed in for `double`."""
    earned: float = 3
    noticed: str | tuple[str, ...] = ""
    """What the instructor's list says of it, or one of these where chance decides; empty where nothing can be
    noticed from outside."""
    notebook: Callable[[NotebookNode], None] | None = None
    """Changes the notebook that is handed in."""
    folder: Callable[[Path], None] | None = None
    """Changes the submission's folder, in which the notebook lies."""
    works_outside: bool = False
    """Does it print LEAKED if the same code runs without a sandbox? Then the test shows that it can fail."""


def body(lines: str) -> str:
    """These lines as what `double` does."""
    return "def double(x):\n    " + "\n    ".join(lines.strip().splitlines())


def leak(lines: str) -> str:
    """These lines when the cell runs, and a wrong `double`; OSErrors mean that there was nothing to get."""
    tried = "\n    ".join(lines.strip().splitlines())
    return f"import os, socket\ntry:\n    {tried}\nexcept OSError:\n    pass\n\n{WRONG}"
