"""Doctor: what this machine and this course folder have of what grading needs."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder import course as courses
from autograder.authoring import golden
from autograder.course import CourseError
from autograder.recording import gradebook
from autograder.sandbox import bubblewrap
from llmcourse import _weights, models
from llmcourse._weights import WeightsError

PYTHON = (3, 11)


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    ok: bool
    says: str
    """What there is, or what is missing and how to get it."""


def examine(folder: Path) -> Iterator[Finding]:
    """Look at one thing after the other; what can't be looked at is a finding too, so this never raises."""
    checks: dict[str, Callable[[], str]] = {
        "Python": _python,
        "sandbox": _sandbox,
        "limits": _limits,
        "weights": _weights_cached,
        "GPU": _gpu,
        "course": lambda: _course(folder),
        "answers": lambda: _answers(folder),
        "gradebook": lambda: _gradebook(folder),
    }
    for what, check in checks.items():
        yield _finding(what, check)


def _finding(what: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(what, True, check())
    except (CourseError, WeightsError, OSError, ValueError) as error:
        return Finding(what, False, str(error))


def _python() -> str:
    if sys.version_info[:2] != PYTHON:
        raise CourseError(f"Python {platform.python_version()}; the locked packages are for 3.11")
    return f"{platform.python_version()} on {platform.system()} {platform.machine()}"


def _sandbox() -> str:
    bubblewrap.require()
    version = subprocess.run(["bwrap", "--version"], capture_output=True, text=True).stdout.strip()
    return f"{version} starts, and what is tried from inside doesn't get out"


def _limits() -> str:
    if bubblewrap.scope():
        return "each submission has a cgroup, by systemd: memory and processes are limited together"
    return (
        "by rlimits for each process, and by watching from outside, five times a second, which doesn't count "
        "all that a submission can make Linux hold; for a class that you don't trust, grade in a session "
        "with systemd and cgroups of version 2, which do"
    )


def _weights_cached() -> str:
    missing = [
        name
        for name, model in models.TABLE.items()
        if not _weights.intact(_weights.cache() / f"{name}-{model.source.version}")
    ]
    if missing:
        raise CourseError(
            f"not in {_weights.cache()}: {', '.join(missing)}; run `python -m llmcourse.models`"
        )
    return f"{len(models.TABLE)} models in {_weights.cache()}, each file as it should be"


def _gpu() -> str:
    import torch

    return torch.cuda.get_device_name() if torch.cuda.is_available() else "none; none is needed"


def _course(folder: Path) -> str:
    ready = courses.load(folder).ready
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise CourseError(
            f"{folder.resolve()} can't be written ({error.strerror}): grading keeps gradebook.db, build/ and "
            "autograded/ in it; work in a copy that is yours"
        ) from None
    free = shutil.disk_usage(folder).free / 1e9
    return f"labs that are ready: {len(ready)}; {free:.0f} GB free"


def _answers(folder: Path) -> str:
    ready = courses.load(folder).ready
    for topic in ready:
        golden.load(folder, topic.id)
    return f"recorded for {', '.join(topic.id for topic in ready) or 'no lab, for none is ready'}"


def _gradebook(folder: Path) -> str:
    url = gradebook.default_url(folder)
    if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).exists():
        return "none yet; `autograder grade` makes it"
    return f"students in it: {gradebook.students(url)}"
