"""Processes of this machine: what runs and all that reads hostile files happens outside the driver's own.

The driver only passes things on, so that one core of it serves as many workers as there are.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import connection, forkserver
from multiprocessing.context import ForkServerContext
from typing import Any, Generic, TypeVar

from autograder.course import CourseError

State = TypeVar("State")
Item = TypeVar("Item")
Result = TypeVar("Result")
AHEAD = 4
"""Items for each process that are under way at a time, so that none waits for the driver."""
ENDED = "a process that helps grading was ended, perhaps for want of memory; the same command goes on"
_state: Any = None
"""In a process of a pool: what it works with."""


def context() -> ForkServerContext:
    """How processes start: forked from one without threads, which has imported what they need."""
    started = multiprocessing.get_context("forkserver")
    started.set_forkserver_preload(["autograder.running.run", "autograder.recording.gradebook"])
    return started


def begin() -> None:
    """Have that one start and import, which takes seconds, beside whatever the driver does first."""
    context()
    forkserver.ensure_running()


class Pool(Generic[State]):
    """Processes that each hold a copy of a state and call functions with it."""

    def __init__(self, executor: ProcessPoolExecutor, count: int) -> None:
        self._executor, self._count = executor, count

    def submit(self, function: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Have one of them call function(state, *arguments); it must be importable by name."""
        return self._executor.submit(_call, function, arguments)

    def in_order(
        self, function: Callable[[State, Item], Result], items: Iterable[Item], at_a_time: int = 1
    ) -> Iterator[Result]:
        """function(state, item) of each; of however many items, only a few are taken ahead.

        A process is given `at_a_time` of them, more than one where each takes but a moment. Raises
        CourseError if a process is ended from outside.
        """
        waiting: deque[Future[list[Result]]] = deque()
        left = iter(items)
        while some := list(islice(left, at_a_time)):
            waiting.append(self.submit(_each, function, some))
            if len(waiting) >= AHEAD * self._count:
                yield from result(waiting.popleft())
        while waiting:
            yield from result(waiting.popleft())


@contextmanager
def pool(state: State, count: int | None = None) -> Iterator[Pool[State]]:
    """Two processes for each core unless told, as they also wait for disks; they start when there is work."""
    count = count or 2 * (os.cpu_count() or 1)
    executor = ProcessPoolExecutor(count, context(), _start, (state,))
    try:
        yield Pool(executor, count)
    finally:
        executor.shutdown(cancel_futures=True)


def result(future: Future[Result]) -> Result:
    """What came of it. Raises CourseError if its process was ended from outside."""
    try:
        return future.result()
    except BrokenProcessPool:
        raise CourseError(ENDED) from None


def _start(state: Any) -> None:
    global _state
    _state = state
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the driver, which ends its pools
    threading.Thread(target=_end_with_the_driver, daemon=True).start()


def _end_with_the_driver() -> None:
    """A process of an executor would wait for work for ever where the driver was killed."""
    driver = multiprocessing.parent_process()
    assert driver is not None
    connection.wait([driver.sentinel])
    os._exit(1)


def _each(state: State, function: Callable[[State, Item], Result], items: list[Item]) -> list[Result]:
    return [function(state, item) for item in items]


def _call(function: Callable[..., Result], arguments: tuple[Any, ...]) -> Result:
    return function(_state, *arguments)
