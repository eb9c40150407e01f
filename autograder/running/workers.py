"""Where submissions run: in threads of this machine or on the workers of a Dask cluster, behind one function.

A task carries all that running it takes, and a `Run` comes back, both as JSON: workers need no shared disk
and no database.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from autograder.course import CourseError, Limits
from autograder.records import CellRun, Repaired, Run, dumps, loads
from autograder.running.apart import NAME, BrokeOff, run_apart
from autograder.running.parts import ALL, Parts
from autograder.running.processes import described, result
from autograder.sandbox import folders, kernels
from autograder.sandbox.warm import NotWarm, Warm

Item = TypeVar("Item")
First = TypeVar("First")
Result = TypeVar("Result")
_log = logging.getLogger("autograder")


@dataclass(frozen=True)
class Task:
    """A repaired submission, with what running it takes."""

    repaired: Repaired
    salt: str
    limits: Limits
    sandbox: str
    setup: tuple[str, ...] = ()
    """What a warm process runs before it forks kernels; without any, each kernel starts by itself."""
    parts: Parts = ALL


@dataclass(frozen=True)
class Packed:
    """A task as JSON, which goes to where it is run without being read on the way."""

    student: str
    lab: str
    task: bytes


def pack(task: Task) -> Packed:
    """The task as JSON."""
    return Packed(task.repaired.student, task.repaired.lab, dumps(task).encode())


def unpack(packed: Packed) -> Task:
    """The task that this JSON is."""
    return loads(Task, packed.task)


class Worker:
    """Runs tasks one after the other; keeps the lab's warm process between them."""

    def __init__(self) -> None:
        self._warm: Warm | None = None
        self._cold: set[tuple[str, ...]] = set()
        self._ended = False

    def run(self, task: Task) -> Run:
        """What came of the task. Raises CourseError if there is no sandbox.

        A run that breaks off costs this submission alone.
        """
        student, lab = task.repaired.student, task.repaired.lab
        if self._ended:
            raise CourseError("grading was stopped")
        kernels.require(task.sandbox)
        if task.repaired.notebook is None:
            return Run(student, lab, events=("the file could not be read",))
        try:
            warm = self._ready(task)
            try:
                return _run(task, warm)
            except BrokeOff as error:
                if warm is None or error.during or error.cells:
                    raise
                # No kernel was forked, so nothing of the student's has run: a machine that is very busy.
                return _run(task, None)
        except CourseError:
            raise
        except BrokeOff as error:
            during = f" (during the cell {error.during})" if error.during else ""
            return broken_off(student, lab, f"{error}{during}", error.cells)
        except Exception as error:  # of what came back too: reading it may take more memory than there is
            return broken_off(student, lab, described(error))

    def end(self) -> None:
        """Start nothing any more, and wait for nothing: nobody does for what it makes."""
        self._ended = True
        if (warm := self._warm) is not None:
            warm.end()

    def close(self) -> None:
        """End the warm process."""
        if self._warm is not None:
            self._warm.close()
            self._warm = None

    def _ready(self, task: Task) -> Path | None:
        """Where to have kernels forked; None where they start by themselves."""
        if not task.setup or task.setup in self._cold:
            return None
        if self._warm is None or (self._warm.setup, self._warm.limits) != (task.setup, task.limits):
            self.close()
            self._warm = Warm(task.setup, task.limits)
        try:
            return self._warm.ready()
        except NotWarm as error:
            if self._ended:
                raise CourseError("grading was stopped") from None
            self._cold.add(task.setup)
            _log.warning("%s: every kernel starts by itself, which is slower: %s", task.repaired.lab, error)
            return None


def _run(task: Task, warm: Path | None) -> Run:
    return run_apart(task.repaired, task.salt, task.limits, task.sandbox, warm, task.parts)


def broken_off(student: str, lab: str, why: str, cells: tuple[CellRun, ...] = ()) -> Run:
    """What there is of a run that came to no end, for a person to look at."""
    return Run(student, lab, cells, events=(f"the run broke off, grade it by hand: {why}",))


@dataclass(frozen=True)
class Workers:
    """Whoever runs tasks."""

    submit: Callable[[Packed], Future[bytes]]
    """Have a task run; what comes of it is the JSON of a `Run`."""
    at_once: Callable[[], int]
    """How many tasks keep all of them busy: one more than they can run."""


@contextmanager
def local(count: int | None = None) -> Iterator[Workers]:
    """Threads of this machine, as many as it has cores unless told, each with a process for each run."""
    count = count or os.cpu_count() or 1
    folders.sweep()
    workers: list[Worker] = []
    mine = threading.local()

    def start() -> None:
        mine.worker = Worker()
        workers.append(mine.worker)

    under_way: set[Future[bytes]] = set()

    def run(task: Packed) -> bytes:
        return dumps(mine.worker.run(unpack(task))).encode()

    def submit(task: Packed) -> Future[bytes]:
        future = pool.submit(run, task)
        under_way.add(future)
        future.add_done_callback(under_way.discard)
        return future

    with ThreadPoolExecutor(count, initializer=start) as pool:
        try:
            yield Workers(submit, lambda: count + 1)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            while under_way:  # a run that is about to start ends too
                _end(workers)
                time.sleep(0.05)
            raise
        finally:
            pool.shutdown(cancel_futures=True)
            for worker in workers:
                worker.close()


def _end(workers: Iterable[Worker]) -> None:
    for worker in workers:
        worker.end()
    for process in multiprocessing.active_children():
        if process.name == NAME:
            process.kill()


def results(
    items: Iterable[Item], submit: Callable[[Item], Future[Result]], at_once: Callable[[], int]
) -> Iterator[Result]:
    """What comes of each item, as they end; only as many are taken from `items` as may run at once."""
    waiting: set[Future[Result]] = set()
    for item in items:
        waiting.add(submit(item))
        while len(waiting) >= at_once():
            yield from _ended(waiting)
    while waiting:
        yield from _ended(waiting)


def _ended(waiting: set[Future[Result]]) -> Iterator[Result]:
    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        waiting.remove(future)
        yield result(future)


def done(value: Result) -> Future[Result]:
    """What is known already, for those who expect a future."""
    future: Future[Result] = Future()
    future.set_result(value)
    return future


def recovered(first: Future[Result], otherwise: Callable[[BaseException], Future[Result]]) -> Future[Result]:
    """What comes of the first, or of `otherwise` where that fails; but CourseError stays: all stop by it."""
    last: Future[Result] = Future()

    def look(future: Future[Result]) -> None:
        error = CancelledError() if future.cancelled() else future.exception()
        try:
            if error is None:
                last.set_result(future.result())
            elif isinstance(error, (CourseError, CancelledError, KeyboardInterrupt)):
                last.set_exception(error)
            else:
                otherwise(error).add_done_callback(hand_over)
        except BaseException as other:
            last.set_exception(other)

    def hand_over(future: Future[Result]) -> None:
        try:
            last.set_result(future.result())
        except BaseException as error:
            last.set_exception(error)

    first.add_done_callback(look)
    return last


def then(first: Future[First], submit: Callable[[First], Future[Result]]) -> Future[Result]:
    """What comes of submitting what comes of the first."""
    last: Future[Result] = Future()

    def pass_on(future: Future[Any], to: Callable[[Any], None]) -> None:
        try:
            to(future.result())
        except BaseException as error:  # a cancelled one too: whoever waits for the last has to hear of it
            last.set_exception(error)

    first.add_done_callback(
        lambda future: pass_on(
            future,
            lambda value: submit(value).add_done_callback(lambda future: pass_on(future, last.set_result)),
        )
    )
    return last
