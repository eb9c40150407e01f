"""What nbgrader 0.9.6 leaves open in the server that shows formgrader, closed.

A page of a student's, or any link that a grader follows, could use it: /formgrader?path=… runs the
nbgrader_config.py of any folder, one that was handed in too; /formgrader/submissions/<id>/… serves any
file of the course folder as a page of the server's own; and names are put into pages as HTML.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

Row = dict[str, Any]
EXTENSION = "nbgrader.server_extensions.formgrader"


def protect() -> None:
    """Close them in a server in which formgrader is about to start: then it reads nbgrader_config.py."""
    if f"{EXTENSION}.formgrader" not in sys.modules:
        return
    from jinja2 import Environment
    from nbgrader.apps.api import NbGraderAPI
    from nbgrader.server_extensions.formgrader import formgrader, handlers

    from autograder.nbgrader_hooks.grading_page import GradingExporter, named

    formgrader.HTMLExporter = GradingExporter
    NbGraderAPI.get_submissions = _with_names(NbGraderAPI.get_submissions, named)
    formgrader.Environment = partial(Environment, autoescape=True)
    start_page = {handlers.FormgraderHandler: handlers.ManageAssignmentsHandler}
    # The routes of the server are made from this list.
    handlers.default_handlers[:] = [
        (pattern, start_page.get(handler, handler), *rest)
        for pattern, handler, *rest in handlers.default_handlers
        if handler is not handlers.SubmissionFilesHandler
    ]


def _with_names(method: Callable[..., list[Row]], named: Callable[[Row], Row]) -> Callable[..., list[Row]]:
    return lambda *arguments: [named(row) for row in method(*arguments)]
