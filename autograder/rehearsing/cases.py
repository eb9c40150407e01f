"""The cases of a lab, and one run of all of them.

A *case* is one way of doing an exercise: the solution, the stub that students get, a mutant (wrong on
purpose, named for its misconception) or a variant (right, written differently). `run` executes the cases of
a lab in one go (see walk.py) and judges what they answered by the reference solution's own answers, with the
judge that grades. Trusted code only: these are the course's own, outside the sandbox.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from autograder import labs
from autograder.authoring import examples
from autograder.course import Exercise, Topic
from autograder.judging.judge import judge
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


def of(topic: Topic, folder: Path) -> list[Case]:
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
    lab: labs.Lab,
    topic: Topic,
    wanted: Iterable[Case],
    parameters: dict[str, Any],
    at_once: int,
    visible: bool = True,
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
            checks, hidden = labs.split_hidden(cell.source)
            steps.append(step | {"role": "test", "visible": checks if visible else "", "hidden": hidden})
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
    salt: str = "",
    against: Golden | None = None,
    visible: bool = True,
) -> Results:
    """Run cases of a lab, as many at once as there are cores; without any, the reference solution alone.

    Without the `visible` checks this is quick. Marks are by `against`, under its salt, or else by what the
    reference solution answers in this run. Raises RuntimeError with the traceback where a cell outside the
    exercises fails: there is nothing to judge then.
    """
    wanted = list(wanted)
    salt = against.salt if against else salt
    out.mkdir(parents=True, exist_ok=True)
    path = out / "plan.json"
    planned = plan(lab, topic, wanted, parameters or {}, len(os.sched_getaffinity(0)), visible)
    path.write_text(json.dumps(planned), encoding="utf-8")
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
        **labs.SLEEPING,
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
    (marks,) = judge(Run("a case", golden.lab, (cell,)), only).cells
    return Outcome(
        marks,
        result.get("error", ""),
        result["message"],
        result.get("traceback", ""),
        stderr,
        result.get("broken", ""),
    )
