"""Processes of this machine: what runs and all that reads hostile files happens outside the driver's own.

The driver only passes things on, so that one core of it serves as many workers as there are.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
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
DEATH_SIGNAL = 1
_state: Any = None
"""In a process of a pool: what it works with."""


def context() -> ForkServerContext:
    """How processes start: forked from one without threads, which has imported what they need."""
    started = multiprocessing.get_context("forkserver")
    started.set_forkserver_preload(["autograder.running.run", "autograder.recording.gradebook"])
    return started


def begin() -> None:
    """Have that one start and import, which takes seconds, beside whatever the driver does first.

    For a main thread. Ctrl-C is for the driver: this process would show where in its imports it was.
    """
    context()
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        forkserver.ensure_running()
    finally:
        signal.signal(signal.SIGINT, handler)


class Failed(Exception):
    """What a process of a pool was called for raised; the message says what, in one line."""


class Ended(Exception):
    """A process of a pool was ended from outside, by the same call twice."""


class Pool(Generic[State]):
    """Processes that each hold a copy of a state and call functions with it.

    Where one is ended, all that they had under way is lost, and nobody can tell whose fault it was: then each
    of those calls is made once more, in a process that has no other. A call's future raises CourseError as
    the function does, Failed for whatever else that raises, and Ended where its process was ended twice.
    """

    def __init__(self, state: State, count: int) -> None:
        self.state, self._count = state, count
        self._executor = self._started(count)
        self._again = ThreadPoolExecutor(1)
        self._lock = threading.Lock()
        self._closed = False

    def submit(self, function: Callable[..., Result], *arguments: Any) -> Future[Result]:
        """Have one of them call function(state, *arguments); it must be importable by name."""
        last: Future[Result] = Future()

        def look(first: Future[Result]) -> None:
            if first.cancelled() or not isinstance(first.exception(), BrokenProcessPool) or self._closed:
                _pass_on(first, last)
                return
            try:
                again = self._again.submit(self._alone, function, arguments)
            except RuntimeError:  # the pool has just been closed
                _pass_on(first, last)
            else:
                again.add_done_callback(lambda future: _pass_on(future, last))

        with self._lock:
            try:
                first = self._executor.submit(_call, function, arguments)
            except BrokenProcessPool:
                self._executor = self._started(self._count)
                first = self._executor.submit(_call, function, arguments)
        first.add_done_callback(look)
        return last

    def close(self) -> None:
        """End them; what hasn't begun is cancelled."""
        self._closed = True
        self._executor.shutdown(cancel_futures=True)
        self._again.shutdown(cancel_futures=True)

    def _started(self, count: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(count, context(), _start, (self.state,))

    def _alone(self, function: Callable[..., Result], arguments: tuple[Any, ...]) -> Result:
        with self._started(1) as executor:
            try:
                return executor.submit(_call, function, arguments).result()
            except BrokenProcessPool:
                raise Ended(ENDED) from None

    def in_order(
        self,
        function: Callable[[State, Item], Result],
        items: Iterable[Item],
        at_a_time: int = 1,
        otherwise: Callable[[Item, str], Result] | None = None,
    ) -> Iterator[Result]:
        """function(state, item) of each; of however many items, only a few are taken ahead.

        A process is given `at_a_time` of them, more than one where each takes but a moment. An item that
        fails has what `otherwise` makes of it and of why, in one line; without that, Failed is raised, and
        CourseError if a process is ended from outside.
        """
        waiting: deque[tuple[list[Item], Future[list[Result]]]] = deque()
        left = iter(items)
        while some := list(islice(left, at_a_time)):
            waiting.append((some, self.submit(_each, function, some)))
            if len(waiting) >= AHEAD * self._count:
                yield from self._results(function, *waiting.popleft(), otherwise)
        while waiting:
            yield from self._results(function, *waiting.popleft(), otherwise)

    def _results(
        self,
        function: Callable[[State, Item], Result],
        items: list[Item],
        future: Future[list[Result]],
        otherwise: Callable[[Item, str], Result] | None,
    ) -> Iterator[Result]:
        if otherwise is None:
            yield from result(future)
            return
        try:
            found = future.result()
        except (Failed, Ended) as error:
            if len(items) == 1:
                yield otherwise(items[0], str(error))
            for item in items if len(items) > 1 else ():
                yield from self._results(function, [item], self.submit(_each, function, [item]), otherwise)
        else:
            yield from found


@contextmanager
def pool(state: State, count: int | None = None) -> Iterator[Pool[State]]:
    """Two processes for each core unless told, as they also wait for disks; they start when there is work."""
    count = count or 2 * (os.cpu_count() or 1)
    made = Pool(state, count)
    try:
        yield made
    finally:
        made.close()


def result(future: Future[Result]) -> Result:
    """What came of it. Raises CourseError if its process was ended from outside."""
    try:
        return future.result()
    except (Ended, BrokenProcessPool):
        raise CourseError(ENDED) from None


def described(error: BaseException) -> str:
    """An error in one line, whatever it is: its own words may fail."""
    if isinstance(error, (Failed, Ended)):
        return str(error)
    try:
        words = " ".join(str(error).split())[:200].encode("utf-8", "replace").decode()
    except Exception:
        words = ""
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _pass_on(done: Future[Result], to: Future[Result]) -> None:
    if done.cancelled():
        to.cancel()
        to.set_running_or_notify_cancel()
    elif error := done.exception():
        to.set_exception(error)
    else:
        to.set_result(done.result())


def end_with_driver() -> None:
    """Have this process killed as soon as the driver is, by way of the process that forks all of them.

    Linux's alone; it works where a library in C holds all else up.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(DEATH_SIGNAL, signal.SIGKILL)
    driver = multiprocessing.parent_process()
    if driver is None or not driver.is_alive():
        os._exit(1)


def _start(state: Any) -> None:
    global _state
    end_with_driver()
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
    try:
        return function(_state, *arguments)
    except CourseError:
        raise
    except BaseException as error:
        # As words: not every exception can be pickled, and one that can't be read again breaks the pool.
        raise Failed(described(error)) from None
