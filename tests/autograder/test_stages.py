"""Whatever a stage raises, or if its process is killed, costs the submission that it is about, by name."""

from __future__ import annotations

import os
import signal
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial

import nbformat
import pytest

from autograder import grade, labs
from autograder.authoring import demo_class, sources
from autograder.authoring import golden as goldens
from autograder.course import CourseError
from autograder.recording import journal
from autograder.records import Answer, CellRun, Golden, GoldenCell, Run, dumps, save
from autograder.running.workers import Workers

LAB = "s1_tiny"
KILLED = "killed"
RAISED = {
    error.__name__: error
    for error in (MemoryError, RecursionError, ValueError, OSError, KeyError, SystemExit, GeneratorExit)
}
STAGES = ("plan", "run", "explaining", "finish")
HOSTILE = [f"{stage}-{how}" for stage in STAGES for how in (*RAISED, KILLED)]
HOSTILE.remove(f"run-{KILLED}")  # the run's process is nobody's but its own: test_apart


def fail(stage: str, student: str) -> None:
    """As the student's name says."""
    if student == f"{stage}-{KILLED}":
        os.kill(os.getpid(), signal.SIGKILL)
    if student.startswith(f"{stage}-") and student.removeprefix(f"{stage}-") in RAISED:
        raise RAISED[student.removeprefix(f"{stage}-")]("in vain")


class Failing(grade._Stage):
    """Fails at the stage that the student's name says."""

    def plan(self, submission, again=False):
        fail("plan", submission.student)
        return super().plan(submission, again)

    def explaining(self, plan, asked):
        fail("explaining", asked.student)
        return super().explaining(plan, asked)

    def finish(self, plan, ran):
        fail("finish", ran.student)
        return super().finish(plan, ran)


@contextmanager
def without_kernels(golden, cluster, count):
    """Workers that answer right."""
    cells = tuple(CellRun(cell.grade_id, "ok", answers=cell.answers) for cell in golden.cells)

    def submit(task):
        future = Future()
        try:
            fail("run", task.student)
            future.set_result(dumps(Run(task.student, LAB, cells, {"cells": []})).encode())
        except BaseException as error:
            future.set_exception(error)
        return future

    yield Workers(submit, lambda: 4)


@pytest.fixture
def course(tiny_course, monkeypatch):
    source = sources.load(tiny_course, LAB)
    cells = (
        GoldenCell("double_test", 2, (Answer("q", 1),)),
        GoldenCell("increment_test", 3, (Answer("q", 2),)),
    )
    golden = Golden(LAB, "", goldens.graded_sha256(source), cells)
    save(golden, goldens.path(tiny_course, LAB))
    monkeypatch.setattr(grade, "_Stage", Failing)
    monkeypatch.setattr(grade, "_workers", partial(without_kernels, golden))
    return tiny_course


def hand_in(course, students):
    notebook = nbformat.writes(demo_class.DemoLab(course, LAB).handed_in({}))
    for student in students:
        path = labs.notebook_path(course / "submitted" / student, LAB)
        path.parent.mkdir(parents=True)
        path.write_text(notebook)


def test_every_failure_at_every_stage_costs_its_own_submission(course):
    hand_in(course, ["ada", *HOSTILE, "zoe"])
    found = {one.marks.student: one for one in grade.grade_briefly(course, LAB, cluster="none")}
    assert sorted(found) == sorted(["ada", *HOSTILE, "zoe"])
    assert found["ada"].marks.earned == found["zoe"].marks.earned == 5
    for student in HOSTILE:
        how = student.partition("-")[2]
        (event,) = found[student].run.events
        assert "grade it by hand" in event, student
        assert ("was ended" if how == KILLED else how) in event, student
        assert found[student].marks.earned == 0
    assert sorted(one.marks.student for one in journal.read(course, LAB)) == sorted(found)


def test_a_mistake_in_the_course_stops_all(course, monkeypatch):
    hand_in(course, ["ada", "plan-CourseError"])
    monkeypatch.setitem(RAISED, "CourseError", CourseError)
    monkeypatch.setattr(Failing, "__init__", refuse)
    with pytest.raises(CourseError, match="in vain"):
        list(grade.grade_briefly(course, LAB, cluster="none"))


def refuse(*arguments):
    raise CourseError("in vain")


def test_half_a_record_and_a_damaged_one_stop_nobody(course, caplog):
    hand_in(course, ["ada", "bob", "eve"])
    list(grade.grade_briefly(course, LAB, cluster="none"))
    (journal.place(course, LAB, "ada") / "run.json").write_text('{"student": ')
    (journal.place(course, LAB, "bob") / "run.json").unlink()
    assert [one.marks.student for one in journal.read(course, LAB)] == ["eve"]
    assert "ada is left out" in caplog.text
    assert [one.marks.student for one in journal.read_briefly(course, LAB)] == ["eve"]
    again = {one.marks.student: one.marks.earned for one in grade.grade_briefly(course, LAB, cluster="none")}
    assert again == {"ada": 5, "bob": 5, "eve": 5}
