"""What the Makefile's targets do, as `make` itself says it beforehand."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1]


def planned(*words: str) -> list[str]:
    """What make would run where nothing is installed yet."""
    command = ["make", "--dry-run", "--what-if=requirements.lock", *words]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_students_work_in_copies():
    lines = planned("lab")
    copies = next(i for i, line in enumerate(lines) if line.endswith("-m llmcourse.work"))
    (opens,) = (i for i, line in enumerate(lines) if "--ServerApp.root_dir=work" in line)
    assert copies < opens
    assert not [line for line in lines if "root_dir=release" in line]


@pytest.mark.parametrize("target", ["lab", "grade"])
def test_pip_is_quiet(target):
    installs = [line for line in planned(target, "TORCH_INDEX=https://there") if "pip install" in line]
    assert len(installs) == 3
    assert all("--quiet" in line for line in installs)


def test_with_a_build_of_torch_that_is_named_the_lock_is_taken_as_it_stands():
    """What is not in it, triton, only CUDA's builds of torch bring."""
    lock = (FOLDER / "requirements.lock").read_text()
    assert "\ntriton==" not in lock
    (install,) = (
        line for line in planned("lab", "TORCH_INDEX=https://there") if "-r requirements.lock" in line
    )
    assert "--no-deps" in install
    (install,) = (line for line in planned("lab") if "-r requirements.lock" in line)
    assert "--no-deps" not in install
