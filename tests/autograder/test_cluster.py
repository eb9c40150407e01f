"""Two hosts, network namespaces of this machine joined by a cable, and a Dask scheduler on the first."""

from __future__ import annotations

import os
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
from autograder import demo_class, golden
from autograder.grade import grade, read

pytestmark = [
    pytest.mark.sandbox,
    pytest.mark.skipif(
        os.geteuid() != 0 or shutil.which("ip") is None,
        reason="making network namespaces takes root and iproute2",
    ),
]
KILLS = 20
STUDENTS = 60
CUT_SECONDS = 30
ADDRESS = "10.91.0.1"
SCHEDULER = f"tcp://{ADDRESS}:8786"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


class Hosts:
    """Two hosts, by the names of their namespaces, and the processes that run on them."""

    def __init__(self, logs: Path) -> None:
        self.logs = logs
        self.one, self.two = f"llmcourse-{os.getpid()}-1", f"llmcourse-{os.getpid()}-2"
        self.processes: list[subprocess.Popen] = []
        self.workers: list[subprocess.Popen] = []

    def __enter__(self) -> Hosts:
        for host in (self.one, self.two):
            ip("netns", "add", host)
            ip("-n", host, "link", "set", "lo", "up")
        ends = ("eth0", "netns", self.one, "type", "veth", "peer", "name", "eth0", "netns", self.two)
        ip("link", "add", *ends)
        for number, host in enumerate((self.one, self.two), 1):
            ip("-n", host, "address", "add", f"10.91.0.{number}/24", "dev", "eth0")
            self.cable(host, "up")
        return self

    def __exit__(self, *error: object) -> None:
        for process in self.processes:
            for one in tree(process):
                with suppress(psutil.Error):
                    one.kill()
            process.wait()
        for host in (self.one, self.two):
            ip("netns", "del", host)

    def cable(self, host: str, state: str) -> None:
        ip("-n", host, "link", "set", "eth0", state)

    def start(self, host: str, *words: str) -> subprocess.Popen:
        with (self.logs / f"{len(self.processes)}.log").open("wb") as log:
            command = ["ip", "netns", "exec", host, sys.executable, "-m", *words]
            process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def grade(self, folder: Path) -> subprocess.Popen:
        return self.start(
            self.one, "autograder.cli", "grade", "--scheduler", SCHEDULER, "--course", str(folder)
        )

    def said(self) -> str:
        return "\n".join(path.read_text(errors="replace")[-3000:] for path in sorted(self.logs.iterdir()))


def tree(process: subprocess.Popen) -> list[psutil.Process]:
    try:
        root = psutil.Process(process.pid)
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []


@pytest.fixture(scope="module")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    with Hosts(tmp_path_factory.mktemp("logs")) as made:
        made.start(made.one, "distributed.cli.dask_scheduler", "--host", ADDRESS, "--no-dashboard")
        made.workers = [
            made.start(host, "autograder.cli", "worker", SCHEDULER, "--threads", "1")
            for host in (made.one, made.two)
        ]
        yield made


def a_class(folder: Path, students: int) -> Path:
    """Right, wrong and odd submissions in turn, by as many students."""
    course = tiny.build(folder / "course")
    golden.record(course, tiny.LAB, "a salt")
    demo_class.make(course, tiny.LAB, folder / "demo")
    kinds = sorted(place for place in (folder / "demo").iterdir() if "endless" not in place.name)
    for number in range(students):
        kind = kinds[number % len(kinds)]
        student = course / "submitted" / f"{kind.name}-{number}"
        shutil.copytree(kind, student)
    return course


def earned(course: Path) -> dict[str, tuple]:
    return {g.marks.student: (g.marks.earned, g.marks.cells, g.marks.notes) for g in read(course, tiny.LAB)}


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, tuple]]:
    """A class, and what it earns on this machine."""
    course = a_class(tmp_path_factory.mktemp("class"), STUDENTS)
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
