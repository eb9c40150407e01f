"""Every attack goes through the whole pipeline, in one class with an honest submission."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from typer.testing import CliRunner

import tiny
from attacks.answers import ANSWERS
from attacks.attack import MARKER, Attack
from attacks.damage import DAMAGE
from attacks.handed_in import HANDED_IN, STRANGE_NAMES
from attacks.linux import LINUX
from attacks.marks import MARKS
from attacks.secrets import SECRETS
from attacks.watcher import WATCHER
from autograder import labs
from autograder.authoring.demo_class import DemoLab
from autograder.cli import app
from autograder.intake.submitted import misnamed
from autograder.recording import journal
from autograder.records import Graded
from autograder.reference import record_golden
from autograder.showing import report

pytestmark = pytest.mark.sandbox
ATTACKS = [*MARKS, *ANSWERS, *HANDED_IN, *SECRETS, *LINUX, *DAMAGE, *WATCHER]
HONEST = "honest"
SECRET = "LLMCOURSE_TEST_SECRET"
HIDDEN_CODE = "lambda: double(n)"


@dataclass(frozen=True)
class Class:
    """What came of grading everybody, and of grading the honest submission alone."""

    folder: Path
    graded: dict[str, Graded]
    alone: dict[str, bytes]
    printed: str
    left_behind: list[str]
    largest: dict[str, int]
    """Bytes that the driver, one of its processes, pools' or watchers, and all together held at most."""
    untouched: bool
    """Whether everything in the course folder that grading doesn't write is as it was."""


@pytest.fixture(scope="module", params=["--warm", "--no-warm"])
def everybody(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    """Over both kinds of kernels."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv(SECRET, "x")
        folder = tiny.build(tmp_path_factory.mktemp("attacks") / "course")
        record_golden(folder, tiny.LAB, "a salt")
        places = openings(stack, folder)
        demo = DemoLab(folder, tiny.LAB)
        solved = {exercise: demo.solution(exercise) for exercise in demo.exercises}
        hand_in(folder, HONEST, demo, solved)
        invoke(folder, "grade", request.param)
        invoke(folder, "feedback")
        alone = traces(folder, HONEST)
        for name in STRANGE_NAMES:
            hand_in(folder, name, demo, solved)
        for attack in ATTACKS:
            notebook = demo.handed_in(solved | {"double": filled(attack.code, places)})
            place = hand_in(folder, attack.id, demo, solved, notebook, attack)
            if attack.folder:
                attack.folder(place)
        before = contents(folder)
        journal.forget_state(journal.place(folder, tiny.LAB, HONEST))  # else it isn't run again
        with measured() as largest:
            printed = invoke(folder, "grade", request.param, status=1)  # some folders can't be a student's
        invoke(folder, "feedback")
        printed += invoke(folder, "export", "--to", str(folder / "grades.csv"))
        graded = {one.marks.student: one for one in journal.read(folder, tiny.LAB)}
        yield Class(folder, graded, alone, printed, still_running(), largest, contents(folder) == before)


def openings(stack: ExitStack, folder: Path) -> dict[str, str]:
    """What an attack could reach if it got out, by the name that stands for it in the attacks' code."""
    port = stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1]
    name = str(folder)[-90:]
    for address in (str(folder / "host.sock"), f"\0{name}"):
        server = stack.enter_context(socket.socket(socket.AF_UNIX))
        server.bind(address)
        server.listen()
    (folder / "gradebook.db").touch()
    return {
        "@COURSE@": str(folder),
        "@HOME@": str(Path.home()),
        "@PYTHON@": repr((sys.prefix, sys.base_prefix)),
        "@PORT@": str(port),
        "@SOCKET@": name,
    }


def filled(code: str, places: dict[str, str]) -> str:
    for name, value in places.items():
        code = code.replace(name, value)
    return code


def hand_in(folder, student, demo, solved, notebook=None, attack=None) -> Path:
    notebook = notebook or demo.handed_in(solved)
    if attack and attack.notebook:
        attack.notebook(notebook)
    path = labs.notebook_path(folder / "submitted" / student, tiny.LAB)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(notebook), encoding="utf-8")  # nbformat would refuse what some make of it
    return path.parent


def invoke(folder: Path, verb: str, *arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(app, [verb, "--course", str(folder), *arguments])
    assert result.exit_code == status, "".join(map(str, (result.exc_info, result.output)))
    return result.output


def traces(folder: Path, student: str) -> dict[str, bytes]:
    """All that grading left of a submission, without what is measured anew each time."""
    kept = {}
    for place in (folder / "build" / "grading" / tiny.LAB, folder / "autograded", folder / "feedback"):
        for path in sorted((place / student).rglob("*")):
            content = path.read_bytes() if path.is_file() else b""
            if path.name == "run.json":
                run = json.loads(content)
                for one in (run, *run["cells"]):
                    for measured in ("seconds", "cpu_seconds", "peak_memory"):
                        one.pop(measured, None)
                content = json.dumps(run).encode()
            kept[str(path.relative_to(folder))] = content
    return kept


def contents(folder: Path) -> dict[str, bytes]:
    """The files of the course that nothing in grading writes."""
    places = ("source", "autograder", "submitted", "tests", "course.yml")
    found = [path for place in places for path in (folder / place, *(folder / place).rglob("*"))]
    return {str(p): p.read_bytes() for p in found if p.is_file() and p.stat().st_size < 10**6}


def still_running() -> list[str]:
    """Processes of the sandbox, or started in it, that outlive the class; their end takes a moment."""
    deadline = time.monotonic() + 30
    while True:
        found = []
        for process in psutil.process_iter(["cmdline"]):
            line = " ".join(process.info["cmdline"] or ())
            if MARKER in line or ("llmcourse-kernel-" in line and process.ppid() in (1, os.getpid())):
                found.append(line)
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.1)


@contextmanager
def measured() -> Iterator[dict[str, int]]:
    """What grading holds of memory meanwhile, looked at ten times a second, without what is in sandboxes."""
    largest = {"driver": 0, "one of its processes": 0, "all": 0}
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.1):
            driver = psutil.Process()
            sizes = [size for process in (driver, *helpers(driver)) if (size := held(process))]
            found = {"driver": sizes[0], "one of its processes": max(sizes[1:], default=0), "all": sum(sizes)}
            for name, size in found.items():
                largest[name] = max(largest[name], size)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield largest
    finally:
        done.set()
        looking.join()


def helpers(driver: psutil.Process) -> Iterator[psutil.Process]:
    """The server that forks, and what it has forked."""
    for server in driver.children():
        with suppress(psutil.Error):
            if "multiprocessing.forkserver" in " ".join(server.cmdline()):
                yield server
                yield from server.children()


def held(process: psutil.Process) -> int:
    with suppress(psutil.Error):
        return process.memory_info().rss
    return 0


def said(graded: Graded) -> str:
    return "\n".join(report.needs_a_look(graded))


def printed(graded: Graded) -> str:
    """All that the submission's cells showed."""
    cells = (graded.run.notebook or {"cells": []})["cells"]
    return json.dumps([cell.get("outputs") for cell in cells])


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.id)
def test_attack(attack: Attack, everybody: Class) -> None:
    graded = everybody.graded[attack.id]
    verdicts = [(v.name, v.verdict, v.reason) for cell in graded.marks.cells for v in cell.verdicts]
    assert graded.marks.earned == attack.earned, f"{attack.tries}: {verdicts}\n{said(graded)}"
    assert "LEAKED" not in printed(graded), attack.tries
    if attack.noticed:
        wanted = attack.noticed if isinstance(attack.noticed, tuple) else (attack.noticed,)
        assert any(words in said(graded) for words in wanted), f"{attack.tries}: {said(graded)}"


@pytest.mark.parametrize("attack", [a for a in ATTACKS if a.works_outside], ids=lambda attack: attack.id)
def test_the_attack_works_without_the_sandbox(attack: Attack, everybody: Class, tmp_path: Path) -> None:
    """Else its failure in the sandbox would show nothing."""
    with ExitStack() as stack:
        (tmp_path / "course").mkdir()
        places = openings(stack, tmp_path / "course") | {"@COURSE@": str(everybody.folder)}
        code = filled(attack.code, places)
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, SECRET: "x"}
        )
    assert "LEAKED" in done.stdout, done.stderr


def test_folders_with_strange_names_are_left_out_and_named(everybody: Class) -> None:
    assert sorted(misnamed(everybody.folder, tiny.LAB)) == sorted(STRANGE_NAMES)
    assert not set(STRANGE_NAMES) & set(everybody.graded)


def test_the_honest_submission_is_graded_as_if_it_were_alone(everybody: Class) -> None:
    assert everybody.graded[HONEST].marks.earned == 5
    assert traces(everybody.folder, HONEST) == everybody.alone


def test_nothing_else_is_changed_and_nothing_stays(everybody: Class) -> None:
    assert everybody.untouched
    assert not everybody.left_behind
    assert "\x1b[2J" not in everybody.printed


def test_what_grading_itself_takes_is_bounded(everybody: Class) -> None:
    megabytes = {name: size // 2**20 for name, size in everybody.largest.items()}
    print(megabytes)
    assert megabytes["driver"] < 1000
    assert megabytes["one of its processes"] < 1300  # what it has imported, and the gigabyte that it may take
    assert megabytes["all"] < 4000


def test_no_hidden_code_is_in_the_feedback(everybody: Class) -> None:
    pages = list((everybody.folder / "feedback").rglob("*.html"))
    assert len(pages) == len(ATTACKS) + 1
    assert [page for page in pages if HIDDEN_CODE in page.read_text("utf-8")] == []


def test_what_each_attack_cost(everybody: Class) -> None:
    """Prints the table: pytest -s shows it."""
    assert len(ATTACKS) >= 150
    for attack in ATTACKS:
        run = everybody.graded[attack.id].run
        print(f"{attack.id:32}{attack.goal:10}{run.seconds:6.1f} s {run.peak_memory / 2**20:6.0f} MiB")
