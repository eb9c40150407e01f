"""Grade a lab's submissions: repair → run → judge for each, several at a time.

Each stage leaves what it made in build/grading/<lab>/<student>/, so that marks can be judged again
without running anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from autograder import course as courses
from autograder import fingerprint, journal, kernels, labs, submitted
from autograder import golden as goldens
from autograder.course import CourseError
from autograder.journal import State
from autograder.judge import judge
from autograder.records import Marks, Repaired, Run, dumps, load, save
from autograder.repair import repair
from autograder.submitted import NO_STUDENT, HandedIn, Submission, is_student, submissions
from autograder.warm import setup
from autograder.workers import Task, Worker, Workers, local, results


@dataclass(frozen=True)
class Graded:
    """What the stages made of one submission."""

    repaired: Repaired
    run: Run
    marks: Marks


def grade(
    folder: Path,
    lab: str,
    *,
    sandbox: str = "bubblewrap",
    workers: int | None = None,
    warm: bool = True,
    cluster: str | None = None,
    on_unchanged: Callable[[str], None] = lambda student: None,
) -> Iterator[Graded]:
    """Grade what is in submitted/ for a lab; each submission as it is done.

    What is unchanged isn't run again. `on_unchanged` is called with the students whose marks are in the
    gradebook already. Runs are on this machine, or on the workers of the Dask scheduler at `cluster`.
    Raises CourseError if the lab has no golden answers, there is no sandbox, or this course is being graded.
    """
    if cluster is None:
        kernels.require(sandbox)
    with journal.alone(folder), _workers(cluster, workers) as where:
        stage = _Stage(folder, lab, sandbox, warm)
        plans = (plan for one in submissions(folder, lab) if (plan := stage.plan(one, on_unchanged)))
        for plan, ran in results(plans, lambda plan: plan.ran or plan.task, where):
            yield stage.finish(plan, ran)


def _workers(cluster: str | None, count: int | None) -> AbstractContextManager[Workers]:
    if cluster is None:
        return local(count)
    from autograder.cluster import dask

    return dask(cluster)


def grade_student(folder: Path, lab: str, student: str, *, sandbox: str = "bubblewrap") -> Graded:
    """Grade what one student handed in for a lab. Raises CourseError as `grade` does."""
    if not is_student(student):
        raise CourseError(NO_STUDENT.format(student))
    submission = next(one for one in submissions(folder, lab) if one.student == student)
    stage = _Stage(folder, lab, sandbox, warm=False)
    plan = stage.plan(submission)
    assert plan is not None
    return stage.finish(plan, plan.ran or Worker().run(plan.task))


@dataclass(frozen=True)
class _Plan:
    """What is to be done with one submission."""

    task: Task
    state: State
    ran: Run | None = None
    """What came of the same code before: it isn't run again."""


class _Stage:
    """What grading one lab's submissions takes."""

    def __init__(self, folder: Path, lab: str, sandbox: str, warm: bool) -> None:
        self.folder, self.sandbox = folder, sandbox
        self.limits = courses.load(folder).limits_of(lab)
        self.source = labs.load(folder, lab)
        self.golden = goldens.load(folder, lab)
        can_fork = warm and sandbox == kernels.BUBBLEWRAP
        self.setup = setup(self.source, self.golden.modules) if can_fork else ()
        self.context = fingerprint.context(self.golden.salt, self.limits, sandbox)
        self.golden_sha256 = fingerprint.digest(dumps(self.golden))

    def plan(self, submission: Submission, on_recorded: Callable[[str], None] | None = None) -> _Plan | None:
        """What is to be done; None, and `on_recorded` is told, if all of it is done."""
        student, lab = submission.student, self.source.id
        place = journal.place(self.folder, lab, student)
        before = journal.state(place)
        file = submitted.read(self.folder, lab, submission)
        handed_in = fingerprint.digest(
            self.source.sha256,
            fingerprint.environment(),
            file.problem,
            file.chosen,
            sha256(file.content).hexdigest(),
        )
        if before and before.handed_in == handed_in:
            state = replace(before, context=self.context, golden=self.golden_sha256)
            if on_recorded and before == state and journal.is_recorded(place):
                on_recorded(student)
                return None
            repaired = load(Repaired, place / "repaired.json")
        else:
            repaired = self._repair(student, file)
            code = fingerprint.code(repaired.notebook) if repaired.notebook else ""
            state = State(handed_in, code, self.context, self.golden_sha256)
        task = Task(repaired, self.golden.salt, self.limits, self.sandbox, self.setup)
        return _Plan(task, state, self._ran(place, before, state, repaired))

    def finish(self, plan: _Plan, ran: Run) -> Graded:
        """Judge a run, and keep what the stages made."""
        repaired = plan.task.repaired
        marks = judge(ran, self.golden, repaired.changes)
        place = journal.place(self.folder, ran.lab, ran.student)
        journal.forget_state(place)
        save(repaired, place / "repaired.json")
        save(ran, place / "run.json")
        save(marks, place / "marks.json")
        if ran.notebook is not None or repaired.notebook is None:  # else the run broke off: it is tried again
            journal.keep_state(place, plan.state)
        return Graded(repaired, ran, marks)

    def _repair(self, student: str, file: HandedIn) -> Repaired:
        if file.problem:
            return Repaired(student, self.source.id, None, (file.problem,))
        repaired = repair(file.content, self.source, student)
        return replace(repaired, changes=file.chosen + repaired.changes)

    def _ran(self, place: Path, before: State | None, now: State, repaired: Repaired) -> Run | None:
        """What came of the same code in the same surroundings, with what was written since."""
        if before is None or (before.code, before.context) != (now.code, now.context):
            return None
        ran = load(Run, place / "run.json")
        if repaired.notebook is None or ran.notebook is None:
            return ran if repaired.notebook is ran.notebook else None
        return replace(ran, notebook=fingerprint.with_new_prose(ran.notebook, repaired.notebook))


def judge_again(folder: Path, lab: str) -> list[Graded]:
    """Judge a lab's stored runs by today's golden answers, points and tolerances."""
    golden = goldens.load(folder, lab)
    results = []
    for graded in read(folder, lab):
        marks = judge(graded.run, golden, graded.repaired.changes)
        save(marks, journal.place(folder, lab, marks.student) / "marks.json")
        results.append(Graded(graded.repaired, graded.run, marks))
    return results


def read(folder: Path, lab: str) -> list[Graded]:
    """What is stored of a lab's grading. Raises CourseError if there is nothing."""
    places = sorted(path.parent for path in journal.root(folder, lab).glob("*/marks.json"))
    if not places:
        raise CourseError(f"nothing has been graded for {lab} yet; run `autograder grade {lab}`")
    return [
        Graded(load(Repaired, p / "repaired.json"), load(Run, p / "run.json"), load(Marks, p / "marks.json"))
        for p in places
    ]
