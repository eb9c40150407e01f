"""What the Makefile's targets do, as `make` itself says it beforehand."""

from __future__ import annotations

import shutil
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


LEVEL = {"lab": "lab", "models": "lab", "grade": "grade", "check": "grade", "solve": "grade", "test": "test"}


@pytest.mark.parametrize(("target", "level"), LEVEL.items())
def test_a_target_installs_what_it_needs_and_no_more(target, level):
    first = next(line for line in planned(target) if "llmcourse.install" in line)
    assert first.endswith(f"-m llmcourse.install {level}")


def run(script, path, *words, **variables):
    """What a script of the tree says, with nothing but a few commands on the path, and its status."""
    path.mkdir(exist_ok=True)
    for name in ("sh", "env", "mktemp", "rm", "tail", "chmod", "true"):
        if not (path / name).exists():
            (path / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        ["sh", FOLDER / script, *words], env={"PATH": str(path), **variables}, capture_output=True, text=True
    )
    return done.returncode, done.stdout, done.stderr.splitlines()


def command(path, name, text):
    path.mkdir(exist_ok=True)
    (path / name).write_text(f"#!/bin/sh\n{text}\n")
    (path / name).chmod(0o755)


INSTALLS = """echo "$@" >>"${0%/*}/asked"
case $1 in install) echo >"${0%/*}/bwrap"; chmod +x "${0%/*}/bwrap" ;; esac"""


@pytest.mark.parametrize(("user", "sudo"), [("0", None), ("1000", 'shift; exec "$@"')])
@pytest.mark.parametrize("manager", ["apt-get", "dnf"])
def test_what_is_missing_is_installed_where_no_password_is_asked(tmp_path, user, sudo, manager):
    path = tmp_path / "bin"
    command(path, "id", f"echo {user}")
    command(path, manager, INSTALLS)
    if sudo:
        command(path, "sudo", sudo)
    status, _, (line,) = run("tools/need.sh", path, "bubblewrap")
    assert status == 0
    assert line.startswith("bubblewrap, in which students' code runs, is missing: ")
    assert "bubblewrap" in (path / "asked").read_text().splitlines()[-1]
    (path / "asked").unlink()
    assert run("tools/need.sh", path, "bubblewrap") == (0, "", [])
    assert not (path / "asked").exists(), "once"


@pytest.mark.parametrize("sudo", [None, "exit 1"])
def test_elsewhere_one_line_says_the_command(tmp_path, sudo):
    path = tmp_path / "bin"
    command(path, "id", "echo 1000")
    command(path, "apt-get", INSTALLS)
    if sudo:
        command(path, "sudo", sudo)
    status, _, lines = run("tools/need.sh", path, "bubblewrap")
    said = "bubblewrap, in which students' code runs, is missing: sudo apt-get install --yes bubblewrap"
    assert (status, lines) == (1, [said])
    assert not (path / "asked").exists()
    status, said, (line,) = run("tools/need.sh", path, "python")
    assert (status, said) == (1, "")
    assert line.startswith("Python 3.11 with venv is missing: sudo apt-get install --yes python3.11-venv; ")


def test_an_installation_that_fails_is_no_success(tmp_path):
    path = tmp_path / "bin"
    command(path, "id", "echo 0")
    command(path, "apt-get", "echo E: no such package >&2; exit 100")
    status, _, lines = run("tools/need.sh", path, "bubblewrap")
    assert status == 1
    assert lines[1] == "E: no such package"


def test_neither_apt_nor_dnf_is_said(tmp_path):
    status, _, (line,) = run("tools/need.sh", tmp_path / "bin", "bubblewrap")
    assert status == 1
    assert "neither apt nor dnf" in line
