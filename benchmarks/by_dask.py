"""What more workers bring to a class: on this machine's cores, and by Dask on one and two hosts.

scale.py prints it. The class is of the tests' tiny lab, and really run. The hosts are network namespaces of
this machine, joined by a cable: so cores are shared by all of them, and with scheduler and driver too. A
worker runs one submission at a time.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import common
import tiny
from hosts import MISSING, Hosts

STUDENTS = 200


def table() -> list[str]:
    """A line for each way; a line that says what is missing where this machine can't have hosts."""
    if MISSING:
        return [f"by Dask: {MISSING}"]
    with tempfile.TemporaryDirectory() as folder:
        made = tiny.a_class(Path(folder), STUDENTS)
        lines = [f"{STUDENTS} submissions to a tiny lab, run in warm kernels   s   ms each   peak MiB"]
        for count in (1, 2):
            lines.append(_line(f"workers of this machine: {count}", partial(_locally, count), made))
        logs = Path(folder, "logs")
        logs.mkdir()
        with Hosts(logs) as hosts:
            for count, host in enumerate((hosts.two, hosts.one), 1):
                hosts.work(host)
                lines.append(_line(f"Dask workers on hosts of their own: {count}", hosts.grade, made))
    return lines


def _locally(workers: int, course: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "autograder.cli", "grade", "--course", str(course)]
    return subprocess.Popen([*command, "--workers", str(workers)], stdout=subprocess.DEVNULL)


def _line(way: str, start: Callable[[Path], subprocess.Popen[bytes]], made: Path) -> str:
    """Have a copy of the class graded, so that nothing is known of it; what that took."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(shutil.copytree(made, Path(folder, "course")))
        process = start(course)
        seconds, memory = common.watched(process)
        marked = len(list(course.glob(f"build/grading/{tiny.LAB}/*/marks.json")))
        assert (process.returncode, marked) == (0, STUDENTS), way
    return f"{way:<55}{seconds:>6.1f}{1000 * seconds / STUDENTS:>8.0f}{memory / 2**20:>10.0f}"
