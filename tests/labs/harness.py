"""What the tests of the labs are made of: cases, one run of all of them, and the rules they are held to.

A *case* is one way of doing an exercise: the solution, the stub that students get, a mutant (wrong on
purpose, named for its misconception) or a variant (right, written differently). `run` executes the cases of
a lab in one go (see walk.py) and judges what they answered by the reference solution's own answers, with the
judge that grades.
"""

from __future__ import annotations

import json
import os
import subprocess
import symtable
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from autograder import examples, golden, labs, records
from autograder.course import Exercise, Topic
from autograder.judge import judge
from autograder.records import Answer, CellMarks, CellRun, Golden, GoldenCell, Run

Kind = Literal["solution", "hidden alone", "stub", "mutant", "variant"]


@dataclass(frozen=True)
class Case:
    """One way of doing one exercise."""

    lab: str
    exercise: str
    kind: Kind
    name: str = ""
    code: str = ""
    """Runs after the reference solution and replaces what it defines."""
    why: str = ""
    """A mutant's misconception; what is different in a variant."""
    hint: str | None = None
    """What a mutant's visible test must say; None where only the hidden tests can tell."""

    @property
    def key(self) -> str:
        return "/".join(part for part in (self.exercise, self.kind, self.name) if part)


@dataclass(frozen=True)
class Outcome:
    """What came of a case: its marks, and what its visible tests and stderr said."""

    marks: CellMarks
    error: str = ""
    """The type of the first exception in the test cell."""
    message: str = ""
    details: str = ""
    """A traceback, for the lab's author."""
    stderr: str = ""
    broken: str = ""
    """The traceback of a case whose own code raised."""


@dataclass(frozen=True)
class Results:
    """What came of a run of a lab."""

    golden: Golden
    reference: dict[str, Outcome]
    """By test cell, with every exercise solved."""
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    """By a case's key, with every other exercise unsolved."""
    stderr: str = ""
    """Of the cells outside exercises."""


def salt_that_grades(course: Path, lab: str) -> str:
    """The salt that grades: a mutant must lose under this one. Before there are golden answers, any other."""
    path = golden.path(course, lab)
    return records.load(Golden, path).salt if path.exists() else "harness"


def seeds(text: str) -> list[int | None]:
    """The seeds of the option --seeds; [None] where there are none."""
    first, dash, last = text.partition("-")
    if dash:
        return list(range(int(first), int(last) + 1))
    return [int(seed) for seed in text.split(",")] if text else [None]


def cases(topic: Topic, folder: Path) -> list[Case]:
    """All cases of a lab, whose mutants and variants are in `folder`."""
    found = []
    for exercise in automatic(topic):
        found += [Case(topic.id, exercise.id, kind) for kind in ("solution", "hidden alone", "stub")]
        found += [
            Case(topic.id, exercise.id, kind, example.name, example.code, example.why, example.hint)
            for kind in ("mutant", "variant")
            for example in examples.of(folder, exercise.id, kind)
        ]
    return found


def automatic(topic: Topic) -> Iterator[Exercise]:
    """The exercises that the autograder marks."""
    return (exercise for exercise in topic.exercises if not exercise.written)


def plan(
    lab: labs.Lab, topic: Topic, wanted: Iterable[Case], parameters: dict[str, Any], at_once: int
) -> dict[str, Any]:
    """The lab's code cells, without demos and written questions, as walk.py takes them."""
    tests = {exercise.id: exercise.test_id for exercise in automatic(topic)}
    steps: list[dict[str, str]] = []
    for cell, released in zip(lab.notebook.cells, lab.release.cells, strict=True):
        role = labs.role(cell)
        if cell.cell_type != "code" or role == "demo":
            continue
        step = {"cell": labs.grade_id(cell) or cell.id, "source": cell.source}
        if role == "test":
            visible, hidden = labs.split_hidden(cell.source)
            steps.append(step | {"role": "test", "visible": visible, "hidden": hidden})
        elif role == "solution":
            steps.append(step | {"role": "solution", "stub": released.source, "test": tests[step["cell"]]})
        else:
            steps.append(step | {"role": "free"})
        if "parameters" in cell.metadata.get("tags", ()):
            given = "\n".join(f"{name} = {value!r}" for name, value in parameters.items())
            steps.append({"role": "free", "cell": "injected parameters", "source": given})
    chosen = [{"key": c.key, "exercise": c.exercise, "kind": c.kind, "code": c.code} for c in wanted]
    return {"steps": steps, "cases": chosen, "at_once": at_once}


def run(
    lab: labs.Lab,
    topic: Topic,
    wanted: Iterable[Case],
    out: Path,
    *,
    parameters: dict[str, Any] | None = None,
    threads: int = 1,
    salt: str = "harness",
    against: Golden | None = None,
) -> Results:
    """Run cases of a lab, as many at once as there are cores; without any, the reference solution alone.

    Marks are by `against`, or else by what the reference solution answers in this run. Raises RuntimeError
    with the traceback where a cell outside the exercises fails, which leaves nothing to judge.
    """
    wanted = list(wanted)
    out.mkdir(parents=True, exist_ok=True)
    path = out / "plan.json"
    at_once = len(os.sched_getaffinity(0))
    path.write_text(json.dumps(plan(lab, topic, wanted, parameters or {}, at_once)), encoding="utf-8")
    command = [sys.executable, "-P", str(Path(__file__).with_name("walk.py")), str(path), str(out)]
    done = subprocess.run(
        command, env=environment(threads, salt), capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"{lab.id}: a cell outside the exercises failed\n{done.stderr}")
    reference_file = out / "reference.json"
    err = out / "reference.err"
    reference_err = err.read_text(encoding="utf-8") if err.exists() else ""
    if not reference_file.exists():
        raise RuntimeError(f"{lab.id}: a cell failed with every exercise solved\n{reference_err}")
    raw = json.loads(reference_file.read_text(encoding="utf-8"))
    golden = against or golden_of(lab, topic, raw, salt)
    return Results(
        golden,
        {cell: outcome(golden, cell, result, reference_err) for cell, result in raw.items()},
        {case.key: read_outcome(golden, case, topic, out) for case in wanted},
        done.stderr,
    )


def environment(threads: int, salt: str) -> dict[str, str]:
    """As in the sandbox: offline, the lab's salt, and a fixed number of threads."""
    return os.environ | {
        "LLMCOURSE_SALT": salt,
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": str(threads),
        "OMP_WAIT_POLICY": "PASSIVE",
        "TOKENIZERS_PARALLELISM": "false",  # its thread pool doesn't survive a fork
        "MPLBACKEND": "agg",
    }


def golden_of(lab: labs.Lab, topic: Topic, raw: dict[str, Any], salt: str) -> Golden:
    """The reference line's answers as golden ones."""
    cells = tuple(
        GoldenCell(e.test_id, e.points, tuple(Answer(**a) for a in raw[e.test_id]["answers"]))
        for e in automatic(topic)
    )
    return Golden(lab.id, salt, lab.sha256, cells)


def read_outcome(golden: Golden, case: Case, topic: Topic, out: Path) -> Outcome:
    path = out / f"{case.key}.json"
    err = (out / f"{case.key}.err").read_text(encoding="utf-8", errors="replace")
    if path.exists():
        result = json.loads(path.read_text(encoding="utf-8"))
    else:
        result = {"status": "died", "message": "the process ended early", "answers": []}
    test_id = next(e.test_id for e in topic.exercises if e.id == case.exercise)
    return outcome(golden, test_id, result, err)


def outcome(golden: Golden, test_id: str, result: dict[str, Any], stderr: str) -> Outcome:
    """Judge one test cell on its own."""
    cell = CellRun(
        test_id, result["status"], result["message"], answers=tuple(Answer(**a) for a in result["answers"])
    )
    only = Golden(
        golden.lab, golden.salt, golden.source_sha256, tuple(c for c in golden.cells if c.grade_id == test_id)
    )
    (marks,) = judge(Run("harness", golden.lab, (cell,)), only).cells
    return Outcome(
        marks,
        result.get("error", ""),
        result["message"],
        result.get("traceback", ""),
        stderr,
        result.get("broken", ""),
    )


# The rules. Each raises AssertionError with what the lab's author needs to know.


def check_right(case: Case, got: Outcome) -> None:
    """The solution or a variant: full marks, every visible test passed, nothing on stderr."""
    what = f"{case.key}" + (f" ({case.why})" if case.why else "")
    assert not got.broken, f"{what} raised where it is defined:\n{got.broken}"
    wrong = "\n".join(
        f"  {v.verdict}: {v.name}: {v.reason}" for v in got.marks.verdicts if v.verdict != "right"
    )
    assert got.marks.verdicts, f"{what}: no hidden question was asked\n{got.details}"
    assert not wrong, f"{what} earns {got.marks.earned:g} of {got.marks.points:g}:\n{wrong}\n{got.details}"
    assert not got.error, f"{what} fails its visible tests:\n{got.details}"
    assert not got.stderr, f"{what} writes to stderr:\n{got.stderr}"


def check_stub(case: Case, got: Outcome) -> None:
    """As handed out: no marks, and the student is told that nothing is there yet."""
    assert got.marks.earned == 0, f"{case.key} earns {got.marks.earned:g} marks as handed out"
    assert got.error == "NotImplementedError", (
        f"{case.key}: the test cell should stop at the exercise's NotImplementedError, "
        f"not with {got.error or 'a pass'}:\n{got.details}"
    )


def check_mutant(case: Case, got: Outcome) -> None:
    """Marks are lost; where there is a hint, the visible tests give it."""
    what = f"{case.key} ({case.why})"
    assert not got.broken, f"{what} raised where it is defined:\n{got.broken}"
    assert got.marks.earned < got.marks.points, f"{what} earns full marks"
    if case.hint is not None:
        assert got.error, f"{what} passes the visible tests; its hint is {case.hint!r}"
        assert case.hint in got.message, (
            f"{what}: the visible tests should say {case.hint!r}; they say\n{got.message}"
        )


CHECKS = {
    "solution": check_right,
    "hidden alone": check_right,
    "variant": check_right,
    "stub": check_stub,
    "mutant": check_mutant,
}


def borrowed_names(visible: str, hidden: str) -> set[str]:
    """Names that a test cell's hidden part takes from its visible part, which may not have run."""
    return free_names(hidden) & bound_names(visible)


def bound_names(source: str) -> set[str]:
    """The module-level names that a cell binds."""
    symbols = symtable.symtable(source, "<cell>", "exec").get_symbols()
    return {s.get_name() for s in symbols if s.is_assigned() or s.is_imported() or s.is_namespace()}


def free_names(source: str) -> set[str]:
    """The module-level names that a cell reads, anywhere in it, and doesn't bind."""
    top = symtable.symtable(source, "<cell>", "exec")
    found, tables = set(), [top]
    while tables:
        table = tables.pop()
        tables += table.get_children()
        found |= {
            s.get_name() for s in table.get_symbols() if s.is_referenced() and (table is top or s.is_global())
        }
    return found - bound_names(source)
