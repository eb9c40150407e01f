"""Who stops grading waits for nothing, and nothing starts after that."""

from __future__ import annotations

import threading
import time

import pytest

from autograder.course import Limits
from autograder.records import Repaired, Run
from autograder.running import workers
from autograder.running.workers import Task, local, pack
from autograder.sandbox.warm import NotWarm


class Preparing:
    """A warm process whose setup takes long."""

    begun = threading.Event()

    def __init__(self, setup, limits):
        self.setup, self.limits = setup, limits
        self._ended = threading.Event()

    def ready(self):
        self.begun.set()
        self._ended.wait(60)
        raise NotWarm("it ended")

    def end(self):
        self._ended.set()

    close = end


def test_stopped_while_a_warm_process_prepares_it_ends_at_once_and_nothing_starts(monkeypatch):
    ran = []
    monkeypatch.setattr(workers, "Warm", Preparing)
    monkeypatch.setattr(workers.kernels, "require", lambda sandbox: None)
    monkeypatch.setattr(workers, "run_apart", lambda *task: ran.append(task) or Run("ada", "s1"))
    task = pack(Task(Repaired("ada", "s1", {"cells": []}), "", Limits(), "bubblewrap", ("import time",)))
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt), local(2) as where:  # noqa: PT012 (it is what is raised in)
        futures = [where.submit(task) for _ in range(5)]
        assert Preparing.begun.wait(10)
        raise KeyboardInterrupt
    assert time.monotonic() < start + 10
    assert ran == []
    assert all(future.cancelled() or future.exception() for future in futures)
