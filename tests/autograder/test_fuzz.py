"""Nothing that is handed in or answered crashes repair or judge, hangs them or makes them grow."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import fuzz


def test_500_damaged_notebooks_and_forged_runs():
    # A process of its own, as it limits its memory.
    environment = {**os.environ, "PYTHONPATH": str(fuzz.COURSE)}
    done = subprocess.run([sys.executable, fuzz.__file__], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("500 notebooks: ")
    assert done.stdout.endswith("\n0 failed\n")


@pytest.mark.parametrize("part", ["repair", "judge"])
def test_a_case_that_fails_is_named(monkeypatch, capsys, part):
    def broken(*arguments):
        raise KeyError("a bug")

    monkeypatch.setattr(fuzz, part, broken)
    assert fuzz.main(["--first", "7", "--count", "2"]) == 1
    printed = capsys.readouterr()
    assert printed.out.endswith("2 failed: 7, 8\n")
    assert "KeyError: 'a bug'" in printed.err


def test_a_case_that_hangs_fails(monkeypatch, capsys):
    def endless(*arguments):
        while True:
            pass

    monkeypatch.setattr(fuzz, "judge", endless)
    monkeypatch.setattr(fuzz, "SECONDS", 1)
    assert fuzz.main(["--count", "1"]) == 1
    assert "TimeoutError: hung for 1 s" in capsys.readouterr().err


def test_a_case_is_made_by_its_number_alone():
    lab = fuzz.sources.load(fuzz.COURSE, fuzz.LAB)
    once, again = (fuzz.damaged(fuzz.Random(3), lab) for _ in range(2))
    assert once == again != fuzz.damaged(fuzz.Random(4), lab)
