"""Grading by Dask on two hosts, of which workers, driver and network are lost at random moments."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

import tiny
from autograder.grade import grade
from autograder.recording.journal import read
from hosts import MISSING, Hosts, tree

pytestmark = [pytest.mark.sandbox, pytest.mark.skipif(bool(MISSING), reason=MISSING)]
KILLS = 20
STUDENTS = 60
CUT_SECONDS = 30


@pytest.fixture(scope="module")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    with Hosts(tmp_path_factory.mktemp("logs")) as made:
        for host in (made.one, made.two):
            made.work(host)
        yield made


def earned(course: Path) -> dict[str, tuple]:
    return {g.marks.student: (g.marks.earned, g.marks.cells, g.marks.notes) for g in read(course, tiny.LAB)}


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, tuple]]:
    """A class, and what it earns on this machine."""
    course = tiny.a_class(tmp_path_factory.mktemp("class"), STUDENTS)
    assert len(list(grade(course, tiny.LAB))) == STUDENTS
    marks = earned(course)
    shutil.rmtree(course / "build")
    return course, marks


def fresh(undisturbed: tuple[Path, dict], folder: Path) -> Path:
    return Path(shutil.copytree(undisturbed[0], folder / "course"))


def test_marks_are_those_of_one_machine(hosts, undisturbed, tmp_path):
    course = fresh(undisturbed, tmp_path)
    assert hosts.grade(course).wait(300) == 0, hosts.said()
    assert earned(course) == undisturbed[1]


def test_killed_at_random_it_loses_nothing_and_grades_nothing_twice(hosts, undisturbed, tmp_path):
    course = fresh(undisturbed, tmp_path)
    chance = random.Random(1)
    driver = hosts.grade(course)
    for _ in range(KILLS):
        time.sleep(chance.uniform(1, 6))
        victim = chance.choice(["driver", "worker 0", "worker 1"])
        if victim == "driver":
            for one in tree(driver):
                with suppress(psutil.Error):
                    one.kill()
            driver.wait()
        else:
            for child in psutil.Process(hosts.workers[int(victim[-1])].pid).children():
                with suppress(psutil.Error):
                    child.kill()  # the worker, which its nanny starts again
        if driver.poll() is not None:
            driver = hosts.grade(course)
    driver.wait(300)
    # What was set aside, as two workers were lost during it, is tried again.
    for _ in range(5):
        assert hosts.grade(course).wait(300) == 0, hosts.said()
    assert earned(course) == undisturbed[1]


def test_a_cut_cable_loses_nothing(hosts, undisturbed, tmp_path):
    course = fresh(undisturbed, tmp_path)
    driver = hosts.grade(course)
    time.sleep(5)
    hosts.cable(hosts.two, "down")
    time.sleep(CUT_SECONDS)
    hosts.cable(hosts.two, "up")
    assert driver.wait(300) == 0, hosts.said()
    assert earned(course) == undisturbed[1]


def test_a_scheduler_that_isnt_there_is_one_line(undisturbed, tmp_path):
    command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(undisturbed[0])]
    done = subprocess.run([*command, "--scheduler", "tcp://127.0.0.1:9"], capture_output=True, text=True)
    assert done.returncode == 2
    assert "no Dask scheduler answers at tcp://127.0.0.1:9" in done.stderr.splitlines()[-1]
