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
    with processes.pool(10, 1) as pool, pytest.raises(processes.Failed, match="ZeroDivisionError"):
        list(pool.in_order(divmod, [5, 0]))


def die_of_three(state, number):
    if number == 3:
        signal.raise_signal(signal.SIGKILL)
    if number == 5:
        raise Unreadable(1, 2)
    if number == 6:
        raise SystemExit(3)
    return number


class Unreadable(Exception):
    """Pickled and read again, it lacks an argument: the pool's own reader would end by it."""

    def __init__(self, one, two):
        super().__init__(one)


def test_who_ends_a_process_costs_only_itself():
    with processes.pool(None, 2) as pool:
        for at_a_time in (1, 4):
            found = list(pool.in_order(die_of_three, range(8), at_a_time, lambda item, why: (item, why)))
            assert [one for one in found if isinstance(one, int)] == [0, 1, 2, 4, 7]
            failed = dict(one for one in found if not isinstance(one, int))
            assert failed == {3: processes.ENDED, 5: "Unreadable: 1", 6: "SystemExit: 3"}


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
