"""What a run depends on, as digests: where they are unchanged, it needn't be run again."""

from __future__ import annotations

import ast
import hashlib
import json
import platform
import sysconfig
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

import autograder
import llmcourse
from autograder import labs
from autograder.course import Limits
from llmcourse import data, models

RULES = ("rtol", "atol", "at_least", "at_most", "one_of")
"""What a question says of how its answer is judged, which is the judge's matter and not the run's."""


def digest(*parts: Any) -> str:
    """Of anything that JSON can hold."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


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


def context(salt: str, limits: Limits, sandbox: str) -> str:
    """Of all that a run depends on but the submission."""
    return digest(environment(), salt, repr(limits), sandbox)


def code(notebook: dict[str, Any]) -> str:
    """Of what is run of a repaired notebook, without the rules by which answers are judged."""
    return digest([[labs.role(cell), cell.id, _asked(cell)] for cell in _run(nbformat.from_dict(notebook))])


def with_new_prose(ran: dict[str, Any], repaired: dict[str, Any]) -> dict[str, Any]:
    """The executed notebook of an earlier run of the same code, with today's prose and demos."""
    executed = _run(nbformat.from_dict(ran))
    notebook = nbformat.from_dict(repaired)
    for old, new in zip(executed, _run(notebook), strict=True):
        new.source, new.outputs = old.source, old.outputs
    return json.loads(nbformat.writes(notebook))


def _run(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code" and labs.role(cell) != "demo"]


def _asked(cell: NotebookNode) -> list[str]:
    """What of a cell is run; of a test, which is the course's own, without rules."""
    if labs.role(cell) != "test":
        return [cell.source]
    return [_without_rules(part) for part in labs.split_hidden(cell.source)]


@cache
def _without_rules(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "answer":
            node.keywords = [keyword for keyword in node.keywords if keyword.arg not in RULES]
    return ast.unparse(tree)
