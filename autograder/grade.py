"""Grade a lab's submissions: repair → ask → judge → explain what went wrong → judge, several at a time.

Each stage leaves what it made in build/grading/<lab>/<student>/, so that marks can be judged again
without running anything.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from autograder import course as courses
from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.course import CourseError
from autograder.intake import submitted
from autograder.intake.repair import repair
from autograder.intake.submitted import HandedIn, Submission, is_student, no_student, submissions
from autograder.judging.explain import merged, wanting
from autograder.judging.judge import asked_only, judge
from autograder.recording import fingerprint, journal, stale
from autograder.recording.journal import State
from autograder.records import Golden, Graded, Judged, Marks, Repaired, Run, digest, dumps, loads, save
from autograder.running import processes
from autograder.running.environment import environment
from autograder.running.parts import ALL, ASK, Parts
from autograder.running.processes import Pool, described
from autograder.running.workers import (
    Packed,
    Task,
    Worker,
    Workers,
    broken_off,
    done,
    local,
    pack,
    recovered,
    results,
    then,
    unpack,
)
from autograder.sandbox import bubblewrap, kernels
from autograder.sandbox.warm import setup

ALL_STUDENTS = "all"
Explain = Literal["all", "wrong", "none"]
"""Which visible checks run: all at once, those of cells with something wrong, or none. Marks are the same."""


def grade(folder: Path, lab: str, **options: Any) -> Iterator[Graded]:
    """As `grade_briefly`, with all that the stages made."""
    for judged in grade_briefly(folder, lab, **options):
        yield journal.stored(journal.place(folder, lab, judged.marks.student))


def grade_briefly(
    folder: Path,
    lab: str,
    *,
    sandbox: str = "bubblewrap",
    workers: int | None = None,
    warm: bool = True,
    cluster: str | None = None,
    explain: Explain = "wrong",
    only: Collection[str] | None = None,
    on_unchanged: Callable[[str], None] = lambda student: None,
) -> Iterator[Judged]:
    """Grade what is in submitted/ for a lab; each submission, briefly, as it is done.

    Of all students, or `only` of these. What is unchanged isn't run again. `on_unchanged` is called with
    the students whose marks are in the gradebook already. Runs are on this machine, or on the workers of the
    Dask scheduler at `cluster`.
    Raises CourseError if the lab has no golden answers, there is no sandbox, or this course is being graded.
    """
    if cluster is None:
        kernels.require(sandbox)
    with journal.alone(folder), _workers(cluster, workers) as where:
        stage = _Stage(folder, lab, sandbox, warm, explain)
        with processes.pool(stage) as pool:
            jobs = _jobs(stage, pool, only, on_unchanged)
            yield from results(jobs, partial(_submit, pool, where), where.at_once)


def _jobs(
    stage: _Stage, pool: Pool[_Stage], only: Collection[str] | None, on_unchanged: Callable[[str], None]
) -> Iterator[_Job | _SetAside]:
    lab = stage.source.id
    on_roster = [
        one
        for one in submissions(stage.folder, lab)
        if (only is None or one.student in only)
        and not journal.is_removed(journal.place(stage.folder, lab, one.student))
    ]
    for one in pool.in_order(_Stage.job, on_roster, otherwise=lambda one, why: _SetAside(one.student, why)):
        if isinstance(one, (_Job, _SetAside)):
            yield one
        else:
            on_unchanged(one.student)


def _submit(pool: Pool[_Stage], where: Workers, job: _Job | _SetAside) -> Future[Judged]:
    """Have it graded. Whatever fails on the way sets it aside, by name; CourseError alone stops all."""

    lab = pool.state.source.id

    def set_aside(error: BaseException) -> Future[Judged]:
        return pool.submit(_Stage.set_aside, _SetAside(job.student, described(error)))

    def named(error: BaseException) -> Future[Judged]:
        return done(Judged(broken_off(job.student, lab, described(error)), Marks(job.student, lab, ())))

    if isinstance(job, _SetAside):
        graded = pool.submit(_Stage.set_aside, job)
    else:
        graded = recovered(_graded(pool, where, job), set_aside)
    return recovered(graded, named)


def _graded(pool: Pool[_Stage], where: Workers, job: _Job) -> Future[Judged]:
    """Have it run, unless it was, and judged; and explained where something was wrong."""
    if job.ran is not None:
        return pool.submit(_Stage.finish_job, job, job.ran)
    return then(where.submit(job.task), partial(_explain, pool, where, job))


def _explain(pool: Pool[_Stage], where: Workers, job: _Job, asked: bytes) -> Future[Judged]:
    def run(task: Packed | None) -> Future[Judged]:
        if task is None:
            return pool.submit(_Stage.finish_job, job, asked)
        return then(where.submit(task), partial(pool.submit, _Stage.finish_job, job, asked))

    return then(pool.submit(_Stage.explaining_job, job, asked), run)


def _workers(cluster: str | None, count: int | None) -> AbstractContextManager[Workers]:
    if cluster is None:
        return local(count)
    from autograder.running.cluster import dask

    return dask(cluster)


def grade_student(folder: Path, lab: str, student: str, *, sandbox: str = "bubblewrap") -> Graded:
    """Grade what one student handed in for a lab. Raises CourseError as `grade` does."""
    if not is_student(student):
        raise CourseError(no_student(student))
    submission = next(one for one in submissions(folder, lab) if one.student == student)
    stage = _Stage(folder, lab, sandbox, warm=False, explain="wrong")
    plan = stage.plan(submission, again=True)
    assert isinstance(plan, _Plan)
    ran = plan.ran
    if ran is None:
        worker = Worker()
        ran = worker.run(plan.task)
        if task := stage.explaining(plan, ran):
            ran = stage.with_explanations(ran, worker.run(task))
    return Graded(plan.task.repaired, ran, stage.finish(plan, ran))


@dataclass(frozen=True)
class _Plan:
    """What is to be done with one submission."""

    task: Task
    state: State
    ran: Run | None = None
    """What came of the same code before: it isn't run again."""


@dataclass(frozen=True)
class _Job:
    """A plan as it passes through the driver: the large parts are JSON, which the driver doesn't read."""

    task: Packed
    state: State
    ran: bytes | None

    @property
    def student(self) -> str:
        return self.task.student


@dataclass(frozen=True)
class _SetAside:
    """A submission that some stage failed at: a person has to look at it."""

    student: str
    why: str


class _Stage:
    """What grading one lab's submissions takes."""

    def __init__(self, folder: Path, lab: str, sandbox: str, warm: bool, explain: Explain) -> None:
        self.folder, self.sandbox, self.explain = folder, sandbox, explain
        if sandbox == kernels.BUBBLEWRAP:
            bubblewrap.keep_out(folder)
        course = courses.load(folder)
        self.limits = course.limits_of(lab)
        self.exercises = {t.id: [e.id for e in t.exercises if not e.written] for t in course.ready}
        self.source = sources.load(folder, lab)
        self.golden = goldens.load(folder, lab)
        can_fork = warm and sandbox == kernels.BUBBLEWRAP
        self.setup = setup(self.source, self.golden.modules) if can_fork else ()
        self.environment = environment()
        self.context = fingerprint.context(self.golden.salt, self.limits, sandbox, explain)
        self.golden_sha256 = digest(dumps(self.golden))
        self.asked = fingerprint.asked(self.source, self.golden.salt)

    def job(self, submission: Submission) -> _Job | Submission:
        """In the pool: as `plan`."""
        plan = self.plan(submission)
        if not isinstance(plan, _Plan):
            return plan
        return _Job(pack(plan.task), plan.state, None if plan.ran is None else dumps(plan.ran).encode())

    def explaining_job(self, job: _Job, asked: bytes) -> Packed | None:
        """In the pool: as `explaining`."""
        task = self.explaining(_Plan(unpack(job.task), job.state), loads(Run, asked))
        return pack(task) if task else None

    def finish_job(self, job: _Job, ran: bytes, explained: bytes | None = None) -> Judged:
        """In the pool: as `finish`, with what was explained."""
        run = loads(Run, ran)
        if explained is not None:
            run = self.with_explanations(run, loads(Run, explained))
        return journal.brief(run, self.finish(_Plan(unpack(job.task), job.state), run))

    def plan(self, submission: Submission, again: bool = False) -> _Plan | Submission:
        """What is to be done with a submission; itself if all of it was, unless it is to be done `again`."""
        before = journal.state(journal.place(self.folder, self.source.id, submission.student))
        try:
            return self._plan(submission, before, again)
        except (OSError, ValueError):
            if before is None:
                raise
            return self._plan(submission, None, again)  # what was kept of it is damaged: all of it anew

    def _plan(self, submission: Submission, before: State | None, again: bool) -> _Plan | Submission:
        student, lab = submission.student, self.source.id
        place = journal.place(self.folder, lab, student)
        file = submitted.read(self.folder, lab, submission)
        handed_in = digest(
            self.source.sha256,
            self.environment,
            file.problem,
            file.chosen,
            sha256(file.content).hexdigest(),
        )
        if before and before.handed_in == handed_in:
            state = replace(before, context=self.context, golden=self.golden_sha256, asked=self.asked)
            if before == state and journal.is_recorded(place) and not again:
                return submission
            repaired = journal.kept(Repaired, place, "repaired")
        else:
            repaired = self._repair(student, file)
            code = fingerprint.code(repaired.notebook) if repaired.notebook else ""
            state = State(handed_in, code, self.context, self.golden_sha256, self.asked)
        parts = ALL if self.explain == "all" else ASK
        task = Task(repaired, self.golden.salt, self.limits, self.sandbox, self.setup, parts)
        return _Plan(task, state, self._ran(place, before, state, repaired))

    def explaining(self, plan: _Plan, asked: Run) -> Task | None:
        """What is to be run once more, with its visible checks; None where they could explain nothing."""
        if self.explain != "wrong" or asked.notebook is None:
            return None
        cells = wanting(judge(asked, self.golden), asked)
        return replace(plan.task, parts=Parts(True, cells, asked.lost)) if cells else None

    def with_explanations(self, asked: Run, explained: Run) -> Run:
        """Both runs as one: of each cell the answers that earned more, and what its visible check said."""
        return merged(asked, explained, judge(asked, self.golden), judge(explained, self.golden))

    def finish(self, plan: _Plan, ran: Run) -> Marks:
        """Judge a run, and keep what the stages made."""
        repaired = plan.task.repaired
        ran = asked_only(ran, self.golden)
        marks = judge(ran, self.golden, repaired.changes)
        place = journal.place(self.folder, ran.lab, ran.student)
        journal.forget_state(place)
        journal.keep(place, repaired, ran, marks)
        if ran.notebook is not None or repaired.notebook is None:  # else the run broke off: it is tried again
            journal.keep_state(place, plan.state)
        return marks

    def set_aside(self, aside: _SetAside) -> Judged:
        """In the pool: keep that a submission could not be graded, and why. It is tried again each time."""
        run = broken_off(aside.student, self.source.id, aside.why)
        marks = judge(run, self.golden)
        place = journal.place(self.folder, run.lab, run.student)
        journal.forget_state(place)
        journal.keep(place, Repaired(run.student, run.lab, None), run, marks)
        return journal.brief(run, marks)

    def _repair(self, student: str, file: HandedIn) -> Repaired:
        if file.problem:
            return Repaired(student, self.source.id, None, (file.problem,))
        repaired = repair(file.content, self.source, student)
        other = submitted.other_lab(file.content, self.source.id, self.exercises)
        note = f"This is the notebook of {other}; nothing of {self.source.id} is in it."
        return replace(repaired, changes=file.chosen + ((note,) if other else ()) + repaired.changes)

    def _ran(self, place: Path, before: State | None, now: State, repaired: Repaired) -> Run | None:
        """What came of the same code in the same surroundings, with what was written since."""
        if before is None or (before.code, before.context) != (now.code, now.context):
            return None
        ran = journal.whole_run(place)
        if repaired.notebook is None or ran.notebook is None:
            return ran if repaired.notebook is ran.notebook else None
        return replace(ran, notebook=fingerprint.with_new_prose(ran.notebook, repaired.notebook))


def forget(folder: Path, labs: Sequence[str], student: str) -> int:
    """Have grading run this student's submissions again, or those of `ALL_STUDENTS`; how many that are."""
    places = [
        journal.place(folder, lab, one.student)
        for lab in labs
        for one in submissions(folder, lab)
        if student in (one.student, ALL_STUDENTS)
    ]
    for place in places:
        journal.forget_state(place)
    return len(places)


def judge_again(folder: Path, lab: str) -> Iterator[Judged]:
    """Judge a lab's stored runs, by student id and briefly, by today's golden answers, points and tolerances.

    Raises CourseError if there are none, the lab has no golden answers, this course is being graded, or,
    before anything is judged, if other questions were asked in a run, or under another salt.
    """
    golden = goldens.load(folder, lab)
    with journal.alone(folder), processes.pool(golden) as pool:
        stale.require_same_questions(folder, lab, golden)
        places = journal.places(folder, lab)
        for one in pool.in_order(_judge_again, places, journal.AT_A_TIME, journal.leave_out):
            if one is not None:
                yield one


def _judge_again(golden: Golden, place: Path) -> Judged | None:
    run, before = journal.load_run(place), journal.kept(Marks, place, "marks")
    marks = judge(run, golden, before.notes)
    state = journal.state(place)
    if marks != before:
        journal.forget_state(place)
        save(marks, place / "marks.json")
    if state:
        journal.keep_state(place, replace(state, golden=digest(dumps(golden))))
    return journal.brief(run, marks)
