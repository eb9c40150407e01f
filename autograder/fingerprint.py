"""What a run depends on, as digests: where they are unchanged, it needn't be run again."""

from __future__ import annotations

import ast
import hashlib
import json
import platform
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
def environment() -> str:
    """Of what runs submissions: Python, the installed packages, the weights, this code and the data."""
    packages = sorted((one.metadata["Name"], one.version) for one in metadata.distributions())
    weights = [(name, model.source.wheel_sha256) for name, model in models.TABLE.items()]
    folders = (Path(autograder.__file__).parent, Path(llmcourse.__file__).parent, data.folder())
    files = [
        hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".jsonl", ".json") and path.parent.name != "golden"
    ]
    return digest(platform.python_version(), platform.machine(), packages, weights, files)


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
