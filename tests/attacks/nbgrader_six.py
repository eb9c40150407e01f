"""Six submissions, all wrong, that earn every mark from nbgrader 0.9.6 as it comes, and one honest one.

They are written for the lab of `tiny`, in our style or, by `in_nbgraders_style`, with the same two
exercises tested by asserts. Whatever one of them starts ends by itself within PATIENCE seconds.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode

import tiny
from autograder import labs

HONEST = "honest"
PATIENCE = 30
RIGHT = {"double": "2 * x", "increment": "x + 1"}
POINTS = {"double": 2, "increment": 3}
WRONG = "def {name}(x):\n    return 2  # what the visible check wants"

ASSERTED = """assert {name}(1) == 2, "count on your fingers"
### BEGIN HIDDEN TESTS
for x in np.random.default_rng().integers(-1000, 1000, size=5):
    assert {name}(x) == {right}
### END HIDDEN TESTS"""

STRIPPED = """import ast

class WithoutChecks(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.Pass()

    def visit_Expr(self, node):
        return ast.Pass() if ast.unparse(node).startswith("expect.") else node

get_ipython().ast_transformers.append(WithoutChecks())"""

ALWAYS_EQUAL = """class Anything(int):
    __eq__ = __le__ = __ge__ = lambda self, other: True
    __ne__ = __lt__ = __gt__ = lambda self, other: False
    __hash__ = int.__hash__

def {name}(x):
    return Anything(2)"""

# nbgrader takes the first result of a test cell that is a number for its score, whatever fails after it.
FORGED = """import sys

def {name}(x):
    sys.displayhook({points})
    return 2"""

# The hidden inputs of a test that draws them from numpy are then all 1.
SHADOW = """class _Generator:
    def integers(self, low, high=None, size=1):
        return [1] * size

class random:
    @staticmethod
    def default_rng(seed=None):
        return _Generator()
"""

WRITER = f"""import sqlite3, sys, time

database, student = sys.argv[1:]
MINE = (
    "notebook_id in (select n.id from submitted_notebook n join submitted_assignment a"
    " on n.assignment_id = a.id where a.student_id = ?)"
)
ends = time.monotonic() + {PATIENCE}
while time.monotonic() < ends:
    time.sleep(0.1)
    try:
        with sqlite3.connect("file:" + database + "?mode=rw", uri=True) as gradebook:
            scores = gradebook.execute("select auto_score from grade where " + MINE, [student]).fetchall()
            if sum(score is not None for (score,) in scores) >= {len(POINTS)}:
                gradebook.execute(
                    "update grade set auto_score = (select max_score from grade_cells where id = cell_id)"
                    " where auto_score is not null and " + MINE,
                    [student],
                )
                break
    except sqlite3.OperationalError:
        pass
"""

OUTLIVING = f"""import subprocess, sys
from pathlib import Path

gradebook, student = Path("../../../gradebook.db").resolve(), Path.cwd().parent.name
command = [sys.executable, "-c", {WRITER!r}, str(gradebook), student]
nowhere = subprocess.DEVNULL
subprocess.Popen(command, start_new_session=True, stdin=nowhere, stdout=nowhere, stderr=nowhere)"""

STOLEN = f"""import json
from pathlib import Path

def {{name}}(x):
    return 2

for folder in Path.cwd().parents:
    for source in folder.glob("source/{tiny.LAB}/{tiny.LAB}.ipynb"):
        for cell in json.loads(source.read_text())["cells"]:
            if cell["id"] == "{{name}}":
                exec("".join(cell["source"]))"""


@dataclass(frozen=True)
class Attack:
    """One hostile submission: a notebook, and files that are handed in beside it."""

    id: str
    how: str
    solution: str = WRONG
    """Of each exercise; may use {name} and {points}."""
    before: str = ""
    """Code at the head of the first solution cell."""
    files: dict[str, str] = field(default_factory=dict)


ATTACKS = (
    Attack("stripped", "an AST transformer deletes `assert`", before=STRIPPED),
    Attack("always-equal", "an object to which everything is equal", ALWAYS_EQUAL),
    Attack("forged-result", "a result that says the score", FORGED),
    Attack("shadow", "a numpy.py beside the notebook", files={"numpy.py": SHADOW}),
    Attack("outliving", "a process that writes gradebook.db", before=OUTLIVING),
    Attack("stolen", "the solution, read from source/", STOLEN),
)


def in_nbgraders_style(folder: Path) -> None:
    """Turn the course of `tiny.build` into one for plain nbgrader: same exercises, tests that assert."""
    path = labs.notebook_path(folder / "source", tiny.LAB)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        name = cell.id.removesuffix("_test")
        if labs.role(cell) == "test":
            cell.source = ASSERTED.format(name=name, right=RIGHT[name])
        elif labs.role(cell) == "locked":
            cell.source = "import numpy as np"
    nbformat.write(notebook, path)


def hand_in(submitted: Path, released: NotebookNode) -> None:
    """Write the six, and the honest one, below `submitted` as nbgrader lays submissions out."""
    _write(submitted, released, Attack(HONEST, "", "def {name}(x):\n    return {right}"))
    for attack in ATTACKS:
        _write(submitted, released, attack)


def _write(submitted: Path, released: NotebookNode, attack: Attack) -> None:
    notebook = copy.deepcopy(released)
    before = attack.before
    for cell in notebook.cells:
        if labs.role(cell) == "solution":
            name = labs.grade_id(cell)
            text = attack.solution.format(name=name, points=POINTS[name], right=RIGHT[name])
            cell.source, before = f"{before}\n\n{text}".lstrip(), ""
    path = labs.notebook_path(submitted / attack.id, tiny.LAB)
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    for name, text in attack.files.items():
        path.with_name(name).write_text(text)
