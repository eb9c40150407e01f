"""What can go wrong around grading: databases exchanged, disks full, clocks back, graders killed."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import datetime

import nbformat
import psutil
import pytest
from nbgrader.api import Gradebook
from typer.testing import CliRunner

from autograder import labs
from autograder.authoring import demo_class
from autograder.cli import app
from autograder.course import CourseError
from autograder.recording import gradebook, journal
from autograder.records import write_atomic
from autograder.reference import record_golden

pytestmark = pytest.mark.sandbox
LAB = "s1_tiny"


@pytest.fixture
def course(tiny_course, monkeypatch):
    """With what ada handed in, graded and recorded."""
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    record_golden(tiny_course, LAB, "a salt")
    hand_in(tiny_course, "ada")
    grade(tiny_course)
    return tiny_course


def hand_in(course, student, solved=("double", "increment")):
    demo = demo_class.DemoLab(course, LAB)
    path = labs.notebook_path(course / "submitted" / student, LAB)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(demo.handed_in({exercise: demo.solution(exercise) for exercise in solved}), path)


def grade(course, status=0):
    result = CliRunner().invoke(app, ["grade", "--course", str(course)])
    assert result.exit_code == status, (result.exception, result.output)
    return result


def recorded(url):
    """By student: the score, and when it was handed in."""
    with Gradebook(url) as book:
        return {one.student.id: (one.score, one.timestamp) for one in book.assignment_submissions(LAB)}


def test_a_new_gradebook_gets_all_rows(course):
    (course / "gradebook.db").rename(course / "old.db")
    grade(course)
    assert (
        recorded(gradebook.default_url(course))
        == recorded(f"sqlite:///{course}/old.db")
        == {"ada": (5, None)}
    )


def test_another_database_gets_all_rows(course, monkeypatch):
    url = f"sqlite:///{course}/another.db"
    monkeypatch.setenv(gradebook.URL_VARIABLE, url)
    grade(course)
    assert recorded(url) == {"ada": (5, None)}


def test_an_older_copy_of_the_gradebook_is_brought_up_to_date(course):
    shutil.copy(course / "gradebook.db", course / "old.db")
    hand_in(course, "ada", ["double"])
    grade(course)
    shutil.copy(course / "old.db", course / "gradebook.db")
    grade(course)
    assert recorded(gradebook.default_url(course)) == {"ada": (2, None)}


def test_a_timestamp_that_changed_alone_is_recorded(course):
    path = course / "submitted" / "ada" / LAB / "timestamp.txt"
    path.write_text("2026-10-01 12:00:00 UTC")
    grade(course)
    assert recorded(gradebook.default_url(course)) == {"ada": (5, datetime(2026, 10, 1, 12))}


@pytest.mark.parametrize("damaged", ["no database", "SQLite format 3\0"])
def test_a_gradebook_that_is_none_is_one_line(course, damaged):
    (course / "gradebook.db").write_text(damaged)
    assert "the gradebook can't be used" in str(grade(course, status=1).exception)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EROFS])
def test_a_full_disk_is_one_line_and_leaves_nothing_half_written(tmp_path, monkeypatch, code):
    write_atomic(tmp_path / "file", b"before")

    def full(descriptor):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CourseError, match="file can't be written"):
        write_atomic(tmp_path / "file", b"after")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_a_full_disk_while_the_lab_is_registered_is_one_line(course, monkeypatch):
    def full(*arguments, **options):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(gradebook, "Gradebook", full)
    assert "the gradebook can't be used" in str(grade(course, status=1).exception)


def size(folder):
    """Bytes on a file system that gives each file whole pages of memory, and keeps folders elsewhere."""
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in folder.rglob("*") if path.is_file())


def whole(folder):
    """Every record in the folder, read: one that was cut off would raise."""
    return [json.loads(path.read_text("utf-8")) for path in (folder / "build").rglob("*.json")]


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7, 0.9])
def test_a_disk_that_fills_up_stops_grading_in_one_line_and_more_room_lets_it_go_on(course, tmp_path, share):
    """On a real file system of that size: so much of what grading a class of four writes has room."""
    students = ["bea", "cleo", "dan"]
    shutil.copytree(course, graded := tmp_path / "graded")
    for place in (course, graded):
        for student in students:
            hand_in(place, student)
    before = size(course)
    grade(graded)
    room = before + int(share * (size(graded) - before))
    small, kept = tmp_path / "small", tmp_path / "kept"
    small.mkdir()
    (kept / "course").mkdir(parents=True)
    script = (
        "cp -a $0/. $1; $3 -m autograder.cli grade --course $1; echo $? > $2/status; cp -a $1/. $2/course"
    )
    memory = ["--size", str(room), "--tmpfs", small]
    shell = ["bash", "-c", script, course, small, kept, sys.executable]  # $0 to $3
    done = subprocess.run(
        ["bwrap", "--bind", "/", "/", "--dev-bind", "/dev", "/dev", *memory, *shell],
        capture_output=True,
        text=True,
    )
    assert (kept / "status").read_text() == "2\n", (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert done.stderr.strip().splitlines()[-1].startswith("autograder: "), done.stderr
    whole(kept / "course")
    grade(kept / "course")
    everybody = sorted(["ada", *students])
    assert sorted(one.marks.student for one in journal.read(kept / "course", LAB)) == everybody
    url = gradebook.default_url(kept / "course")
    assert recorded(url) == dict.fromkeys(everybody, (5, None))


def test_a_clock_that_was_put_back_changes_nothing(course):
    ahead = datetime.now().timestamp() + 3600
    for path in (course, *course.rglob("*")):
        os.utime(path, (ahead, ahead))
    run = journal.place(course, LAB, "ada") / "run.json"
    grade(course)
    assert run.stat().st_mtime == pytest.approx(ahead, abs=1)  # unchanged: not run again
    hand_in(course, "ada", ["double"])
    grade(course)
    assert recorded(gradebook.default_url(course)) == {"ada": (2, None)}


def test_submissions_that_change_while_they_are_graded(course):
    """They come, go and are replaced; the next grading brings what lies there at its beginning."""
    for number in range(6):
        hand_in(course, f"s{number}")
    over = threading.Event()

    def change():
        solved = ["double"]
        while not over.wait(0.05):
            hand_in(course, "s0", solved)
            shutil.rmtree(course / "submitted" / "s1", ignore_errors=True)
            hand_in(course, "late", solved)
            hand_in(course, "s1", solved)

    changing = threading.Thread(target=change)
    changing.start()
    result = CliRunner().invoke(app, ["grade", "--course", str(course)])
    over.set()
    changing.join()
    assert result.exit_code in (0, 1), result.output
    assert not isinstance(result.exception, Exception), result.exception
    grade(course)
    assert {student: score for student, (score, _) in recorded(gradebook.default_url(course)).items()} == (
        {"ada": 5, "late": 2, "s0": 2, "s1": 2} | dict.fromkeys([f"s{number}" for number in range(2, 6)], 5)
    )


@pytest.mark.parametrize("part", ["multiprocessing.forkserver", "os.setsid()"])
def test_ctrl_c_is_one_line_at_whatever_moment(course, part):
    """A terminal sends it to all processes of the command, here while one of them imports."""
    # Its program is on its command line: os.setsid() is in no other.
    command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(course), "--again", "all"]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background ignore it
    ) as process:
        while not computes(process.pid, part):
            assert process.poll() is None
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read()
    assert said == "autograder: stopped; what was done is kept, and the same command goes on\n"
    assert process.returncode == 130


def computes(driver, part):
    """Whether the driver has a process with this in its command line that, with all below it, is at work."""
    for child in psutil.Process(driver).children():
        with suppress(psutil.Error):
            if part in " ".join(child.cmdline()):
                below = [child, *child.children(recursive=True)]
                return sum(sum(one.cpu_times()[:2]) for one in below) > 0.2
    return False


def test_a_grader_that_is_killed_loses_and_doubles_nothing(course):
    students = [f"s{number}" for number in range(5)]
    for student in students:
        hand_in(course, student)
    command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(course)]
    for seconds in (2.0, 4.5, 6.0, 7.0):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                process.kill()
    grade(course)
    everybody = sorted(["ada", *students])
    assert sorted(one.marks.student for one in journal.read(course, LAB)) == everybody
    assert recorded(gradebook.default_url(course)) == dict.fromkeys(everybody, (5, None))
