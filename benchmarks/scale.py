"""How grading scales with the size of a class, running left aside.

One genuine run of a right submission to lab s1 is multiplied; a third of the class has answers that are wrong
by a little, or altogether. Workers are synthetic: they answer with such a run, at once or so many a second.

At the end a class of another lab is really run, here and by Dask on hosts of their own (by_dask.py).

python benchmarks/scale.py [counts…]
"""

from __future__ import annotations

import base64
import json
import math
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import psutil

import by_dask
import common
from autograder import course as courses
from autograder import labs, records
from autograder.authoring import golden, sources
from autograder.authoring.demo_class import DemoLab, right
from autograder.grade import grade_briefly, judge_again
from autograder.intake.repair import repair
from autograder.recording import gradebook
from autograder.recording.journal import read_briefly
from autograder.records import Answer, Golden
from autograder.running.run import run
from autograder.running.workers import Packed, Workers
from autograder.sandbox import kernels
from autograder.showing import report

COURSE = Path(__file__).parents[1]
LAB = "s1_architecture"
COUNTS = (10, 100, 1_000, 10_000)
RATE = 100
"""Submissions a second of the synthetic cluster."""
RATED = 1_000
"""Submissions that it answers."""
BUSY = 50
"""Tasks that keep it busy."""
VARIANTS = 30
ERROR, TOLERANCE = 5e-4, 1e-3
"""A small relative error, and a tolerance by which it is none."""


@dataclass(frozen=True)
class Cost:
    """What a stage took."""

    seconds: float
    cpu: float
    """Seconds of CPU in all processes."""
    driver_cpu: float
    """Of these, those in the driver's own."""
    memory: float
    """Bytes, at the peak, of the driver and the processes that help it; what they share counts once."""


def main() -> None:
    """Print the tables."""
    sizes = [int(argument) for argument in sys.argv[1:]] or COUNTS
    kernels.require(kernels.BUBBLEWRAP)
    os.environ.pop(gradebook.URL_VARIABLE, None)
    with tempfile.TemporaryDirectory() as folder:
        runs = Path(folder, "runs")
        _make_runs(runs)
        costs = {size: _class(Path(folder, str(size)), runs, size) for size in sizes}
        rated = _make_course(Path(folder, "rated"), RATED)
        cost = _measured(_grade_and_record, rated, runs, RATE)
    print(
        f"{'submissions':>11}  {'stage':<34}{'s':>8}{'ms each':>9}{'CPU ms':>9}{'driver':>9}{'peak MiB':>10}"
    )
    for size, stages in costs.items():
        for stage, one in stages.items():
            print(
                f"{size:>11,}  {stage:<34}{one.seconds:>8.2f}{1000 * one.seconds / size:>9.2f}"
                f"{1000 * one.cpu / size:>9.2f}{1000 * one.driver_cpu / size:>9.2f}"
                f"{one.memory / 2**20:>10.0f}"
            )
    rate, each = RATED / cost.seconds, cost.driver_cpu / RATED
    print(f"\n{RATED:,} submissions from synthetic workers that end {RATE} a second, all stages but running:")
    print(f"  done at {rate:.0f} a second, for {1000 * each:.1f} ms of the driver's own CPU each,")
    print(f"  which at {RATE} a second is {each * RATE:.0%} of one core")
    print("\n".join(["", *by_dask.table()]))


def _class(folder: Path, runs: Path, size: int) -> dict[str, Cost]:
    """What each stage costs with a class of so many."""
    _make_course(folder, size)
    costs = {"repair, judge, journal": _measured(_grade, folder, runs)}
    costs["record"] = _measured(_record, folder)
    costs["report"] = _measured(_report, folder)
    costs["`autograder grade`, nothing changed"] = _measured(_grade_by_command, folder)
    _tolerate(golden.path(folder, LAB))
    costs["judge again, another tolerance"] = _measured(_judge_again, folder)
    costs["record again"] = _measured(_record, folder)
    shutil.rmtree(folder)
    return costs


def _grade(folder: Path, runs: Path) -> None:
    with mock.patch("autograder.grade.local", return_value=_synthetic(runs)):
        for _ in grade_briefly(folder, LAB):
            pass


def _grade_and_record(folder: Path, runs: Path, rate: float) -> None:
    lab = sources.load(folder, LAB)
    gradebook.register(folder, lab)
    with (
        mock.patch("autograder.grade.local", return_value=_synthetic(runs, rate)),
        gradebook.recorder(folder, lab, _fail) as recorder,
    ):
        for graded in grade_briefly(folder, LAB):
            recorder.add(graded.marks.student)


def _record(folder: Path) -> None:
    lab = sources.load(folder, LAB)
    gradebook.register(folder, lab)
    with gradebook.recorder(folder, lab, _fail) as recorder:
        for place in sorted((folder / "build" / "grading" / LAB).iterdir()):
            recorder.add(place.name)


def _report(folder: Path) -> None:
    report.report(courses.load(folder).topic(LAB), read_briefly(folder, LAB)).write(folder)


def _judge_again(folder: Path) -> None:
    for _ in judge_again(folder, LAB):
        pass


def _grade_by_command(folder: Path) -> None:
    command = [sys.executable, "-m", "autograder.cli", "grade", LAB, "--course", str(folder), "--json"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert json.loads(said.splitlines()[-1])["graded"] == 0


def _fail(student: str, error: Exception) -> None:
    raise AssertionError(student) from error


def _measured(stage: Callable[..., None], *arguments: Any) -> Cost:
    """Run a stage in a fresh process."""
    spawn = multiprocessing.get_context("spawn")
    mine, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_timed, args=(theirs, stage, arguments))
    process.start()
    driver, memory, cpu = psutil.Process(process.pid), 0, {}
    while not mine.poll(common.LOOK_SECONDS):
        helpers = driver.children(recursive=True)
        memory = max(memory, sum(map(common.memory, [driver, *helpers])))
        for helper in helpers:
            with suppress(psutil.Error):  # it has just ended
                cpu[helper] = sum(helper.cpu_times()[:2])
        assert process.is_alive(), f"{stage.__name__} failed"
    seconds, own = mine.recv()
    process.join()
    return Cost(seconds, own + sum(cpu.values()), own, memory)


def _timed(theirs: Any, stage: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    stage(*arguments)
    theirs.send((time.perf_counter() - start, time.process_time() - cpu))


@contextmanager
def _synthetic(runs: Path, rate: float = math.inf) -> Iterator[Workers]:
    """Workers that have at hand what they answer."""
    texts = [path.read_bytes() for path in sorted(runs.iterdir())]
    started, numbers = time.monotonic(), count()

    def answer(task: Packed, number: int) -> bytes:
        time.sleep(max(0.0, started + number / rate - time.monotonic()))
        return texts[number % len(texts)].replace(b'"someone"', json.dumps(task.student).encode())

    def submit(task: Packed) -> Future[bytes]:
        return threads.submit(answer, task, next(numbers))

    with ThreadPoolExecutor(BUSY) as threads:
        yield Workers(submit, lambda: BUSY)


def _make_runs(folder: Path) -> None:
    """Write what the workers answer: the run of a right submission, and others of the same size."""
    lab, answers = sources.load(COURSE, LAB), golden.load(COURSE, LAB)
    repaired = repair(right(DemoLab(COURSE, LAB)).encode(), lab, "someone")
    genuine = run(repaired, answers.salt, courses.load(COURSE).limits_of(LAB))
    random = np.random.default_rng(0)
    for number in range(VARIANTS):
        cells = tuple(
            replace(cell, answers=tuple(_perturbed(answer, random) for answer in cell.answers))
            if number % 3 == 0 and index % 3 == number % 9 // 3
            else cell
            for index, cell in enumerate(genuine.cells)
        )
        records.save(replace(genuine, cells=cells), folder / f"{number:02}.json")


def _perturbed(answer: Answer, random: np.random.Generator) -> Answer:
    """Arrays of float32 wrong by a little, every fourth of the other values altogether."""
    value = answer.value
    if isinstance(value, dict) and value.get("dtype") == "float32":
        array = np.frombuffer(base64.b64decode(value["$array"]), "<f4") * np.float32(1 + ERROR)
        return replace(answer, value={**value, "$array": base64.b64encode(array.tobytes()).decode()})
    return replace(answer, value="wrong") if random.random() < 0.25 else answer


def _tolerate(path: Path) -> None:
    """Record a larger tolerance."""
    answers = records.load(Golden, path)
    cells = tuple(
        replace(
            cell, answers=tuple(replace(one, rule={**one.rule, "rtol": TOLERANCE}) for one in cell.answers)
        )
        for cell in answers.cells
    )
    records.save(replace(answers, cells=cells), path)


def _make_course(folder: Path, size: int) -> Path:
    """A course folder with the lab and a class that has handed in; its notebooks differ in one line."""
    for place in ("source", "autograder/golden", "submitted"):
        (folder / place).mkdir(parents=True)
    shutil.copy(COURSE / "course.yml", folder)
    shutil.copytree(COURSE / "source" / LAB, folder / "source" / LAB)
    shutil.copy(golden.path(COURSE, LAB), folder / "autograder" / "golden")
    notebook = right(DemoLab(COURSE, LAB))
    for number in range(size):
        path = labs.notebook_path(folder / "submitted" / f"student-{number:05}", LAB)
        path.parent.mkdir(parents=True)
        path.write_text(notebook.replace("see my plots above", f"see my {number} plots above"))
    return folder


if __name__ == "__main__":
    main()
