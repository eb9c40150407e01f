"""Pools of processes: few things at a time, errors that reach the driver, and nothing left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from itertools import count

import psutil
import pytest

from autograder.course import CourseError
from autograder.running import processes

DRIVER = """
import time
from autograder.running import processes
if __name__ == "__main__":
    with processes.pool(2, 1) as pool:
        pool.submit(abs).result()
        print("ready", flush=True)
        time.sleep(600)
"""


def test_of_however_many_items_a_few_are_taken_ahead():
    numbers = count()
    with processes.pool(10, 1) as pool:
        powers = pool.in_order(pow, numbers)
        assert [next(powers) for _ in range(5)] == [1, 10, 100, 1000, 10_000]
        assert next(numbers) <= 5 + processes.AHEAD


def test_what_is_raised_there_is_raised_here():
    with processes.pool(10, 1) as pool, pytest.raises(ZeroDivisionError):
        list(pool.in_order(divmod, [5, 0]))


def test_a_process_that_is_ended_is_one_line():
    with processes.pool(signal.SIGKILL, 1) as pool, pytest.raises(CourseError, match="was ended"):
        processes.result(pool.submit(signal.raise_signal))


def test_where_the_driver_is_killed_none_is_left(tmp_path):
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as driver:
        assert driver.stdout.readline() == "ready\n"
        helpers = psutil.Process(driver.pid).children(recursive=True)
        assert helpers
        driver.kill()
    assert psutil.wait_procs(helpers, timeout=60)[1] == []
