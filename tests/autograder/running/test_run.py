"""The run stage on tiny notebooks, in the real sandbox."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from autograder.course import Limits
from autograder.records import CellRun, Repaired, Run
from autograder.running.run import run

pytestmark = pytest.mark.sandbox

LIMITS = Limits(cell_seconds=4, notebook_seconds=60, memory_mb=600, output_bytes_per_cell=200_000)
SETUP = "from llmcourse.answers import answer"


def notebook(*cells: tuple[str, str]) -> Repaired:
    """(id, source) pairs; an id that ends in _test is a test cell, one that starts with demo a demo."""
    made = []
    for name, source in (("setup", SETUP), *cells):
        cell = nbformat.v4.new_code_cell(source, id=name)
        if name.endswith("_test"):
            cell.metadata.nbgrader = {"grade": True, "solution": False, "grade_id": name, "points": 1}
        if name.startswith("demo"):
            cell.metadata.tags = ["demo"]
        made.append(cell)
    return Repaired("someone", "tiny", json.loads(nbformat.writes(nbformat.v4.new_notebook(cells=made))))


def test(visible: str, hidden: str) -> str:
    return f"{visible}\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"


test.__test__ = False  # a helper, for all its name


def execute(*cells: tuple[str, str]) -> tuple[Run, dict[str, CellRun]]:
    ran = run(notebook(*cells), "the salt", LIMITS)
    return ran, {cell.grade_id: cell for cell in ran.cells}


def values(cell: CellRun) -> dict[str, object]:
    return {answer.name: answer.value for answer in cell.answers}


def test_answers_come_from_hidden_parts_only_even_after_a_failed_visible_test():
    ran, cells = execute(
        ("a", "def f(): return 2\nanswer('q', 99)"),
        ("demo", "answer('q', 98)\nf = None"),
        ("a_test", test("answer('q', 97)\nassert f() == 3, 'f is not 3'", "answer('q', lambda: f())")),
    )
    assert values(cells["a_test"]) == {"q": 2}
    assert (cells["a_test"].status, cells["a_test"].message) == ("error", "f is not 3")
    assert "lambda" not in json.dumps(ran.notebook)
    assert ran.cpu_seconds > 0
    assert ran.peak_memory > 2**20


def test_an_unsolved_exercise_says_so():
    _, cells = execute(
        ("a", "def f():\n    raise NotImplementedError()"),
        ("a_test", test("f()", "answer('q', lambda: f())")),
    )
    assert "not solved yet" in cells["a_test"].message
    assert values(cells["a_test"])["q"]["$error"][0] == "NotImplementedError"


def test_an_error_in_the_solution_cell_is_told_with_its_test():
    _, cells = execute(("a", "f = undefined"), ("a_test", test("f()", "answer('q', lambda: f())")))
    assert "the cell a: NameError: name 'undefined' is not defined" in cells["a_test"].message


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("while True: pass", "timeout"),
        ("import os; os._exit(0)", "died"),
        ("print('x' * 50_000_000)", "too much output"),
        ("for i in range(10**9): print(i)", "too much output"),
        ("return bytearray(3 * 10**9)", "error"),
    ],
)
def test_an_offence_costs_its_own_cell(body, status):
    ran, cells = execute(
        ("a", "def f(): return 1"),
        ("b", f"def g():\n    {body}"),
        ("b_test", test("g()", "answer('r', 1)")),
        ("a_test", test("", "answer('q', f())")),
    )
    assert cells["b_test"].status == status
    assert (cells["a_test"].status, values(cells["a_test"])) == ("ok", {"q": 1})
    assert bool(ran.events) == (status != "error")
    assert len(json.dumps(ran.notebook)) < 2 * LIMITS.output_bytes_per_cell


PROBES = """
import ctypes, os
from pathlib import Path
libc = ctypes.CDLL(None, use_errno=True)
READ_ONLY_OFF = 4096 | 32  # MS_BIND | MS_REMOUNT

def environments():
    return b"".join(p.read_bytes() for p in Path("/proc").glob("[0-9]*/environ"))

def variables(process):
    words = Path(f"/proc/{process}/environ").read_bytes().split(b"\\0")
    return [word.partition(b"=")[0].decode() for word in words if word]

def failure(call, *arguments):
    result = call(*arguments)
    return None if result == 0 else os.strerror(ctypes.get_errno())

def remount(folder):
    return failure(libc.mount, b"none", folder, None, READ_ONLY_OFF, None)

def new_user_namespace():
    return failure(libc.unshare, 0x10000000)
"""


def test_the_sandbox_holds(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMCOURSE_TEST_SECRET", "x")
    secret = tmp_path / "secret"
    secret.write_text("x")
    questions = {
        "network": "__import__('socket').create_connection(('127.0.0.1', 9), 1)",
        "checkout": f"open({str(Path(__file__))!r})",
        "outside": f"open({str(secret)!r})",
        "grader": "__import__('autograder')",
        "system": "open('/usr/mine', 'w')",
        "course": "open('/course/llmcourse/mine', 'w')",
        "processes": "[p for p in __import__('os').listdir('/proc') if p.isdigit()].__len__() < 6",
        "salt": "__import__('os').environ['LLMCOURSE_SALT']",
        "home": "[n for n in __import__('os').listdir('/home/student') if n[0] != '.']",
        "environment": "'LLMCOURSE_TEST_SECRET' in str(__import__('os').environ)",
        "environment of others": "b'LLMCOURSE_TEST_SECRET' in environments()",
        "environment of process 1": "variables(1)",
        "remount": "remount(b'/usr')",
        "user namespace": "new_user_namespace() is None",
        "root": "os.getuid() == 0",
        "capabilities": "[l.split()[1].strip('0') for l in open('/proc/self/status') if l.startswith('Cap')]",
    }
    hidden = "\n".join(f"answer({name!r}, lambda: {code})" for name, code in questions.items())
    _, cells = execute(("a", PROBES), ("a_test", test("", hidden)))
    found = values(cells["a_test"])
    raised = {name: value["$error"][0] for name, value in found.items() if isinstance(value, dict)}
    assert raised == {
        "network": "ConnectionRefusedError",
        "checkout": "FileNotFoundError",
        "outside": "FileNotFoundError",
        "grader": "ModuleNotFoundError",
        "system": "OSError",
        "course": "OSError",
    }
    assert found["processes"] is True
    assert found["salt"] == "the salt"
    assert found["environment"] is found["environment of others"] is False
    assert found["environment of process 1"] == ["JPY_PARENT_PID"]  # a number that jupyter_client adds
    assert found["remount"] == "Operation not permitted"
    assert found["user namespace"] is found["root"] is False
    assert found["capabilities"] == [""] * 5
    assert found["home"] == []
