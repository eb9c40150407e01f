"""A class of twelve that shows what the grader does: honest work, mistakes, accidents and one forgery.

Built from the lab's own solutions, mutants and variants, so it exists for every lab.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder import labs
from autograder.authoring import examples, sources
from autograder.course import CourseError
from autograder.labs import Lab
from autograder.records import write_atomic


class DemoLab:
    """A lab with one right, one other right and one wrong text for each solution cell."""

    def __init__(self, course: Path, lab: str) -> None:
        self.lab: Lab = sources.load(course, lab)
        self._examples = course / "tests" / "labs" / lab
        self.exercises = tuple(c.id for c in self.lab.notebook.cells if labs.role(c) == "solution")

    def solution(self, exercise: str) -> str:
        return self._source(exercise).source

    def variant(self, exercise: str) -> str:
        return f"{self.solution(exercise)}\n\n\n{self._example('variant', exercise)}"

    def mutant(self, exercise: str) -> str:
        return f"{self.solution(exercise)}\n\n\n{self._example('mutant', exercise)}"

    def function(self, exercise: str) -> str:
        """The first function that the exercise asks for."""
        return labs.definitions(self._source(exercise))[0]

    def handed_in(self, solutions: dict[str, str]) -> NotebookNode:
        """The released notebook with these solution cells filled in."""
        notebook = copy.deepcopy(self.lab.release)
        for cell in notebook.cells:
            cell.source = solutions.get(cell.id, cell.source)
            if solutions and labs.role(cell) == "written":
                cell.source = "Sampling trades the likeliest text for variety; see my plots above."
        return notebook

    def _source(self, exercise: str) -> NotebookNode:
        return next(cell for cell in self.lab.notebook.cells if cell.id == exercise)

    def _example(self, kind: examples.Kind, exercise: str) -> str:
        found = examples.of(self._examples, exercise, kind)
        if not found:
            raise CourseError(f"the demo class needs a {kind} of {exercise} in {self._examples}")
        return next((example for example in found if example.demo), found[0]).code


def _solved(demo: DemoLab) -> dict[str, str]:
    return {exercise: demo.solution(exercise) for exercise in demo.exercises}


def right(demo: DemoLab) -> str:
    return nbformat.writes(demo.handed_in(_solved(demo)))


def right_another_way(demo: DemoLab) -> str:
    return nbformat.writes(demo.handed_in({exercise: demo.variant(exercise) for exercise in demo.exercises}))


def half_right(demo: DemoLab) -> str:
    half = demo.exercises[: len(demo.exercises) // 2]
    return nbformat.writes(demo.handed_in({exercise: demo.solution(exercise) for exercise in half}))


def wrong(demo: DemoLab) -> str:
    return nbformat.writes(demo.handed_in({exercise: demo.mutant(exercise) for exercise in demo.exercises}))


def untouched(demo: DemoLab) -> str:
    return nbformat.writes(demo.handed_in({}))


def deleted_test(demo: DemoLab) -> str:
    notebook = demo.handed_in(_solved(demo))
    notebook.cells = [cell for cell in notebook.cells if cell.id != f"{demo.exercises[0]}_test"]
    return nbformat.writes(notebook)


def stripped_metadata(demo: DemoLab) -> str:
    notebook = demo.handed_in(_solved(demo))
    for number, cell in enumerate(notebook.cells):
        cell.metadata, cell.id = NotebookNode(), f"cell-{number}"
    return nbformat.writes(notebook)


def _with_offence(demo: DemoLab, body: str) -> str:
    """All right, but the last exercise's function does this when it is called."""
    solutions = _solved(demo)
    last = demo.exercises[-1]
    solutions[last] = f"def {demo.function(last)}(*args, **kwargs):\n    {body}"
    return nbformat.writes(demo.handed_in(solutions))


def endless_loop(demo: DemoLab) -> str:
    return _with_offence(demo, "while True: pass")


def os_exit(demo: DemoLab) -> str:
    return _with_offence(demo, "import os; os._exit(0)")


def huge_output(demo: DemoLab) -> str:
    return _with_offence(demo, "print('all work and no play ' * 1_000_000)")


def truncated_file(demo: DemoLab) -> str:
    return right(demo)[:-1000]


def forged_score(demo: DemoLab) -> str:
    """Nothing solved; every test cell replaced by a number, which plain nbgrader takes for the score."""
    notebook = demo.handed_in({})
    for cell in notebook.cells:
        if labs.role(cell) == "test":
            cell.source = str(cell.metadata.nbgrader.points)
    return nbformat.writes(notebook)


MEMBERS: dict[str, Callable[[DemoLab], str]] = {
    "01-right": right,
    "02-right-another-way": right_another_way,
    "03-half-right": half_right,
    "04-wrong": wrong,
    "05-untouched": untouched,
    "06-deleted-test": deleted_test,
    "07-stripped-metadata": stripped_metadata,
    "08-endless-loop": endless_loop,
    "09-os-exit": os_exit,
    "10-huge-output": huge_output,
    "11-truncated-file": truncated_file,
    "12-forged-score": forged_score,
}
"""Student id → how its notebook is made."""


def make(course: Path, lab: str, submitted: Path) -> int:
    """Write the class's submissions below `submitted` as nbgrader lays them out; say how many."""
    demo = DemoLab(course, lab)
    for student, make_notebook in MEMBERS.items():
        write_atomic(labs.notebook_path(submitted / student, lab), make_notebook(demo).encode())
    return len(MEMBERS)
