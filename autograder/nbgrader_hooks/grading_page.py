"""The page on which formgrader shows a submission: where it opens, and mark schemes beside answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import MissingEntry
from nbgrader.coursedir import CourseDirectory

from autograder import labs
from autograder.course import CourseError
from autograder.recording.gradebook import opened
from autograder.showing.markdown import SCHEMES, Exporter

# formgrader scrolls to the input that its address gives the number of, once MathJax, which we leave out, has
# ended; and what it does after asking for MathJax is its keyboard. jQuery's own ready may come after load.
OPENING = """<script>
window.MathJax = {Hub: {Startup: {signal: {Interest: (tell) => setTimeout(() => tell("End"))}}}};
document.addEventListener("DOMContentLoaded", function () {
  var place = $(".tabbable").index(document.getElementById(WAITS));
  if (place >= 0 && !/[?&]index=/.test(location.search)) {
    history.replaceState(history.state, "", "?index=" + place);
  }
});
</script>"""
FIRST_SCRIPT = "<script src="
NAMES = ("last_name", "first_name")


class GradingExporter(Exporter):
    """Only graders see what it makes; feedback's exporter knows no mark scheme."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[Any, dict[str, Any]]:
        """The page of a submission's notebook."""
        resources = dict(resources or {})
        lab = resources.get("assignment_id", "")
        course = CourseDirectory(config=self.config)  # with what the configuration leaves to it
        resources[SCHEMES] = _schemes(Path(course.root), lab)
        page, resources = super().from_filename(filename, resources, **options)
        submission = resources.get("submission_id", "")
        waits = _waiting(course.db_url, submission, list(resources[SCHEMES]))
        opening = OPENING.replace("WAITS", json.dumps(waits).replace("<", "\\u003c"))
        # Before formgrader's own scripts but after jQuery, the first of them.
        head, jquery, rest = page.partition(FIRST_SCRIPT)
        tag, end, rest = rest.partition("</script>")
        return head + jquery + tag + end + opening + rest, resources


def _waiting(url: str, submission: str, order: list[str]) -> str:
    """The first written answer of a submission that waits for a person; empty if none does."""
    with opened(url) as book:
        try:
            grades = book.find_submission_notebook_by_id(submission).grades
        except MissingEntry:
            return ""
        waiting = {grade.name for grade in grades if grade.needs_manual_grade}
    return next((name for name in order if name in waiting), "")


def _schemes(folder: Path, lab: str) -> dict[str, str]:
    """The mark schemes of a lab's written questions, by cell, in the lab's order."""
    try:
        notebook = nbformat.read(labs.notebook_path(folder / "source", lab), as_version=4)
    except (OSError, ValueError, CourseError):
        return {}
    return {cell.id: cell.source for cell in _written(notebook)}


def _written(notebook: NotebookNode) -> Iterator[NotebookNode]:
    return (cell for cell in notebook.cells if labs.role(cell) == "written")


def named(row: dict[str, Any]) -> dict[str, Any]:
    """A row of formgrader's lists; a student without a name goes by the id, not by `None, None`."""
    if any(name in row and row[name] is None for name in NAMES) and not any(row.get(name) for name in NAMES):
        return {**row, "last_name": row.get("student") or row.get("id"), "first_name": "–"}
    return row
