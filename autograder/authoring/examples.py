"""The wrong and right solutions that every lab comes with: tests/labs/<lab>/mutants/ and variants/.

The lab's tests run them all; the demo class hands some of them in.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["mutant", "variant"]


@dataclass(frozen=True)
class Example:
    """A way of doing an exercise. Its code runs after the reference solution and replaces what it defines."""

    name: str
    code: str
    why: str
    """A mutant's misconception; what is different in a variant."""
    hint: str | None = None
    """What a mutant's visible test must say; None where only the hidden tests can tell."""
    demo: bool = False
    """Is this the mutant that the demo class hands in?"""


def of(folder: Path, exercise: str, kind: Kind) -> list[Example]:
    """The examples of an exercise in a lab's folder of examples, by name.

    Files that begin with an underscore aren't examples. Raises ValueError as `read` does.
    """
    return [read(path, kind) for path in sorted((folder / f"{kind}s" / exercise).glob("[!_]*.py"))]


def read(path: Path, kind: Kind) -> Example:
    """An example from its file: a docstring, for a mutant `HINT = …` and maybe `DEMO = True`, then the code.

    A `_right.py` beside it, a right solution with a knob for each mistake, runs before it.
    Raises ValueError where the docstring or the hint is missing, or a variant has a hint.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    why = ast.get_docstring(tree)
    if not why:
        raise ValueError(f"{path}: the docstring must say what the {kind} does")
    said: dict[str, list] = {"HINT": [], "DEMO": []}
    body = []
    for node in tree.body[1:]:
        match node:
            case ast.Assign(targets=[ast.Name("HINT" | "DEMO" as name)], value=ast.Constant(value)):
                said[name].append(value)
            case _:
                body.append(node)
    if len(said["HINT"]) != (kind == "mutant"):
        raise ValueError(f"{path}: a mutant has exactly one HINT = …, a variant none")
    right = path.with_name("_right.py")
    if right.exists():
        body = ast.parse(right.read_text(encoding="utf-8")).body[1:] + body
    code = ast.unparse(ast.Module(body=body, type_ignores=[]))
    hint = said["HINT"][0] if said["HINT"] else None
    return Example(path.stem, code, " ".join(why.split()), hint, said["DEMO"] == [True])
