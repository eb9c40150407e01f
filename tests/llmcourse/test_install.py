"""What `make` installs is what a level needs, said beforehand as it is."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from llmcourse import install

FOLDER = Path(__file__).parents[2]
LOCK = (FOLDER / "requirements.lock").read_text()
PROJECT = tomllib.loads((FOLDER / "pyproject.toml").read_text())
TORCH = "torch==2.13.0"


def names(level):
    return {pin.partition("==")[0] for pin in install.pins(LOCK, PROJECT, level)}


def test_students_get_no_tools_of_graders_and_authors_and_tests_get_the_whole_lock():
    lab, grade, test = map(names, install.LEVELS)
    assert lab < grade < test
    assert {"torch", "jupyterlab", "nbgrader", "faiss-cpu"} <= lab
    assert {"typer", "papermill", "nh3"} <= grade
    assert not {"papermill", "nh3", "mypy", "pytest", "selenium", "pip-tools"} & lab
    assert not {"mypy", "pytest", "selenium", "pip-tools"} & grade
    assert test == {line.partition("==")[0] for line in LOCK.splitlines() if re.match(r"[\w.-]+==", line)}


def test_a_lock_of_one_level_is_taken_whole():
    lock = "".join(f"{pin}\n" for pin in install.pins(LOCK, PROJECT, "lab"))
    assert install.pins(lock, PROJECT, "lab") == lock.splitlines()


@pytest.mark.parametrize("level", install.LEVELS)
def test_the_disk_that_it_takes_is_said(level):
    total = 0
    for name in names(level):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:  # of another platform
            continue
        # Compiled by pip: a file beside each module, which some packages list.
        total += sum(path.stat().st_size for file in files if (path := Path(file.locate())).exists())
    said = install.COSTS[level][1] * 1e9
    assert total == pytest.approx(said, rel=0.1)
    if level == "lab":
        text = " ".join((FOLDER / "README.md").read_text("utf-8").split())
        assert install.COSTS[level][0] in text
        assert f"{install.COSTS[level][1]} GB" in text


@pytest.mark.parametrize(
    ("index", "offered", "linux", "options"),
    [
        ("https://there", "", True, ["--index-url", "https://there", "--no-deps", TORCH]),
        ("", "Available versions: 2.14.0, 2.13.0+cpu, 2.13.0", True, ["--no-deps", TORCH]),
        ("", "Available versions: 2.13.0", True, ["--constraint", "requirements.lock", TORCH]),
        ("", "Available versions: 12.13.0+cpu", True, ["--constraint", "requirements.lock", TORCH]),
        ("", "", False, ["--no-deps", TORCH]),
    ],
)
def test_torchs_build_for_cpus_is_taken_where_one_is_offered(index, offered, linux, options):
    assert install.torch_options(TORCH, index, offered, linux) == options


def test_pips_lines_go_to_the_log_and_a_failure_is_one_line(tmp_path):
    log = tmp_path / "log"
    code = f"""
from pathlib import Path
from llmcourse import install
try:
    install.pip("a package", ["--no-index", "no-such-package"], Path({str(log)!r}), 1)
except install.Failed as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=FOLDER, capture_output=True, text=True)
    assert done.stderr == ""
    (line,) = done.stdout.splitlines()
    assert line.startswith(
        "a package: ERROR: No matching distribution found for no-such-package (all of it: "
    )
    assert "no-such-package" in log.read_text()
