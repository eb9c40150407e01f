"""What a run depends on, as digests: where they are unchanged, it needn't be run again."""

from __future__ import annotations

import ast
import json
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder import labs
from autograder.course import Limits
from autograder.labs import Lab
from autograder.records import digest
from autograder.running.environment import environment


def context(salt: str, limits: Limits, sandbox: str, explain: str) -> str:
    """Of all that a run depends on but the submission."""
    return digest(environment(), salt, repr(limits), sandbox, explain)


def code(notebook: dict[str, Any]) -> str:
    """Of what is run of a repaired notebook, without the rules by which answers are judged."""
    return digest([[labs.role(cell), cell.id, _asked(cell)] for cell in _run(nbformat.from_dict(notebook))])


def asked(lab: Lab, salt: str) -> str:
    """Of what a lab asks and of its inputs, without points and the rules by which answers are judged."""
    cells = [cell for cell in _run(lab.notebook) if labs.role(cell) in ("locked", "test")]
    return digest(salt, [[cell.id, _asked(cell)] for cell in cells])


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
    return [ast.unparse(ast.parse(labs.without_rules(part))) for part in labs.split_hidden(cell.source)]
