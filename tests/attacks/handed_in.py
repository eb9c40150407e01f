"""Notebooks and folders that are hostile as they are handed in, rather than by what their code does."""

from __future__ import annotations

import os
from pathlib import Path

from nbformat import NotebookNode

import tiny
from attacks.attack import Attack


def cell(notebook: NotebookNode, name: str) -> NotebookNode:
    return next(cell for cell in notebook.cells if cell.id == name)


def change_setup(notebook: NotebookNode) -> None:
    cell(notebook, "setup").source += "\nanswer = lambda *a, **k: print('LEAKED')"


def change_test(notebook: NotebookNode) -> None:
    cell(notebook, "double_test").source = "answer('a hidden number', 84)"


def delete_tests(notebook: NotebookNode) -> None:
    notebook.cells = [cell for cell in notebook.cells if not cell.id.endswith("_test")]


def duplicate_test(notebook: NotebookNode) -> None:
    copy = NotebookNode(cell(notebook, "double_test"))
    copy.source = "2"
    notebook.cells += [copy, copy]


def change_points(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        if "points" in one.metadata.get("nbgrader", {}):
            one.metadata.nbgrader.points = 100


def not_graded(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        if "nbgrader" in one.metadata:
            one.metadata.nbgrader.grade = not one.metadata.nbgrader.grade
            one.metadata.nbgrader.locked = False


def swap_ids(notebook: NotebookNode) -> None:
    first, second = cell(notebook, "double_test"), cell(notebook, "increment_test")
    names = second.id, first.id
    for one, name in zip((first, second), names, strict=True):
        one.id = one.metadata.nbgrader.grade_id = name


def solution_as_setup(notebook: NotebookNode) -> None:
    cell(notebook, "double").metadata.nbgrader.grade_id = "setup"


def as_demo(notebook: NotebookNode) -> None:
    for one in notebook.cells:
        one.metadata.tags = ["demo", "parameters"]


def strange_ids(notebook: NotebookNode) -> None:
    for number, one in enumerate(notebook.cells):
        one.id = ("../" * 20 + "<script>") if number % 2 else "\x00"


NOTEBOOKS = [
    Attack(
        "setup-changed",
        "marks",
        "the setup cell is changed",
        notebook=change_setup,
        noticed="setup was changed",
    ),
    Attack(
        "test-changed",
        "marks",
        "a test cell asks and answers by itself",
        notebook=change_test,
        noticed="double_test was changed",
    ),
    Attack("tests-deleted", "marks", "all test cells are deleted", notebook=delete_tests, noticed="missing"),
    Attack(
        "test-duplicated", "marks", "two more test cells whose result is a number", notebook=duplicate_test
    ),
    Attack("points-changed", "marks", "every cell is worth 100 points", notebook=change_points),
    Attack("grade-false", "marks", "what is graded and what isn't is exchanged", notebook=not_graded),
    Attack(
        "ids-swapped",
        "marks",
        "the two test cells have each other's id",
        notebook=swap_ids,
        noticed="changed",
    ),
    Attack(
        "solution-as-setup",
        "marks",
        "the solution cell claims the setup cell's id",
        notebook=solution_as_setup,
        noticed="double was recognised by content",
    ),
    Attack("all-demos", "marks", "every cell is tagged as a demo, which isn't run", notebook=as_demo),
    Attack("strange-ids", "marks", "cell ids with NUL, path and tag", notebook=strange_ids),
]


def notebook_of(folder: Path) -> Path:
    return folder / f"{tiny.LAB}.ipynb"


def shadowing_files(folder: Path) -> None:
    bad = "print('LEAKED', flush=True)\nraise SystemExit(0)\n"
    for name in (
        "numpy.py",
        "llmcourse/__init__.py",
        "torch/__init__.py",
        "IPython/__init__.py",
        "ipykernel_launcher.py",
        "sitecustomize.py",
        "usercustomize.py",
        "conftest.py",
        "nbgrader_config.py",
        "jupyter_config.py",
        ".ipython/profile_default/startup/00.py",
        ".local/lib/python3.11/site-packages/mine.pth",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("import os; print('LEAKED')" if name.endswith(".pth") else bad)
    (folder / "kernel.json").write_text('{"argv": ["sh", "-c", "echo LEAKED"], "language": "python"}')
    (folder / "course.yml").write_text("limits: {cell_seconds: 1000000}")


def link_to_secret(folder: Path) -> None:
    notebook_of(folder).unlink()
    notebook_of(folder).symlink_to("../../../source/s1_tiny/s1_tiny.ipynb")


def link_to_folder(folder: Path) -> None:
    notebook_of(folder).unlink()
    folder.rmdir()
    folder.symlink_to("../../source/s1_tiny")


def pipe(folder: Path) -> None:
    notebook_of(folder).unlink()
    os.mkfifo(notebook_of(folder))


def folder_as_notebook(folder: Path) -> None:
    notebook_of(folder).unlink()
    notebook_of(folder).mkdir()


def huge_file(folder: Path) -> None:
    os.truncate(notebook_of(folder), 10**12)


def timestamp_pipe(folder: Path) -> None:
    os.mkfifo(folder / "timestamp.txt")


def timestamp_link(folder: Path) -> None:
    (folder / "timestamp.txt").symlink_to("../../../autograder/golden/s1_tiny.json")


FOLDERS = [
    Attack(
        "shadowing-files",
        "marks",
        "numpy.py, torch/, usercustomize, .pth, .ipython startup files and more beside the notebook",
        folder=shadowing_files,
    ),
    Attack(
        "linked-notebook",
        "secrets",
        "the notebook is a link to the source",
        folder=link_to_secret,
        earned=0,
        noticed="link",
    ),
    Attack(
        "linked-folder",
        "secrets",
        "the folder is a link to the source's",
        folder=link_to_folder,
        earned=0,
        noticed="link",
    ),
    Attack(
        "pipe",
        "damage",
        "the notebook is a pipe that nobody writes to",
        folder=pipe,
        earned=0,
        noticed="read",
    ),
    Attack(
        "folder-as-notebook",
        "damage",
        "the notebook is a folder",
        folder=folder_as_notebook,
        earned=0,
        noticed="read",
    ),
    Attack(
        "huge-file",
        "damage",
        "the notebook is a file of 1 TB, all of it holes",
        folder=huge_file,
        earned=0,
        noticed="MB",
    ),
    Attack("timestamp-pipe", "damage", "timestamp.txt is a pipe", folder=timestamp_pipe),
    Attack(
        "timestamp-link", "secrets", "timestamp.txt is a link to the golden answers", folder=timestamp_link
    ),
]

HANDED_IN = [*NOTEBOOKS, *FOLDERS]

STRANGE_NAMES = (
    "[red][link=x]",
    "<script>alert(1)<",
    "..\\..\\x",
    "\x1b[2J",
    "-rf",
    "a'; DROP TABLE grade;--",
)
"""Of submission folders, each with an honest notebook in it: not a student's, so left out and said so."""
