"""Runs on other machines, by Dask: its workers have this package and a sandbox, nothing else of the course.

Driver, scheduler and workers trust each other, as they do in all of Dask: keep them in a network of their
own, or set up TLS in Dask's configuration. What a student's code sends reaches none of them but as JSON.
"""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

from autograder.course import CourseError
from autograder.records import Run, dumps
from autograder.running import environment
from autograder.running.workers import Packed, Worker, Workers, unpack
from autograder.sandbox import kernels

ALLOWED_FAILURES = 1
"""A submission during which more workers than this are lost is set aside."""
LOOK_SECONDS = 1.0
CONFIGURATION = {
    "distributed.comm.timeouts.tcp": "300s",  # a network that was cut for less loses nothing
    "distributed.worker.daemon": False,  # a daemon may have no children, and each run is a child
    "distributed.scheduler.worker-ttl": "600s",
}
CONNECT_SECONDS = 10.0
_ADDRESS = re.compile(r"(tcp|tls|ws|wss)://(?P<host>[^/\s]+):(?P<port>\d+)")
_mine = threading.local()


@contextmanager
def dask(address: str) -> Iterator[Workers]:
    """The workers of the Dask scheduler at an address such as tcp://host:8786; more may join at any time.

    Raises CourseError if nothing answers there, or a worker isn't like this machine.
    """
    try:
        import distributed
        from dask import config
    except ModuleNotFoundError:
        raise CourseError("grading on a cluster needs Dask: pip install 'llmcourse[dask]'") from None
    require(address)
    with config.set(CONFIGURATION):
        try:
            client = distributed.Client(address, set_as_default=False)
        except (OSError, ValueError) as error:
            raise CourseError(f"no Dask scheduler answers at {address}: {error}") from None
        with client, client.get_executor(pure=False) as executor:
            client.run_on_scheduler(_prepare, failures=ALLOWED_FAILURES)
            parts = environment.parts()

            def submit(task: Packed) -> Future[bytes]:
                return _as_run(executor.submit(run_there, task, parts), task)

            try:
                yield Workers(submit, _threads(client))
            except BaseException:
                client.cancel(list(client.futures), force=True)
                raise


def require(address: str) -> None:
    """Raise CourseError, soon, unless something answers at the address: Dask would wait for minutes."""
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise CourseError(f"a scheduler's address is like tcp://host:8786, and not {address!r}")
    try:
        socket.create_connection((found["host"].strip("[]"), int(found["port"])), CONNECT_SECONDS).close()
    except (OSError, OverflowError, UnicodeError) as error:
        why = f"nothing in {CONNECT_SECONDS:g} s" if isinstance(error, TimeoutError) else str(error)
        raise CourseError(
            f"no Dask scheduler answers at {address} ({why}); start one: dask scheduler"
        ) from None


def serve(address: str, threads: int | None) -> None:
    """Be a worker of the scheduler at an address until it ends. Raises CourseError if there is no sandbox."""
    try:
        import distributed
        from dask import config
    except ModuleNotFoundError:
        raise CourseError("a worker needs Dask: pip install 'llmcourse[dask]'") from None
    require(address)
    kernels.require(kernels.BUBBLEWRAP)

    async def until_finished() -> None:
        async with distributed.Nanny(address, nthreads=threads, memory_limit=0) as nanny:
            await nanny.finished()

    with config.set(CONFIGURATION):
        asyncio.run(until_finished())


def run_there(task: Packed, driver: dict[str, Any]) -> bytes:
    """On a worker: what came of a task, as JSON, or why this worker can't be used."""
    if said := environment.difference(driver):
        return f"!this worker isn't like the driver: {said}".encode()
    if not hasattr(_mine, "worker"):
        _mine.worker = Worker()
    try:
        return dumps(_mine.worker.run(unpack(task))).encode()
    except CourseError as error:
        return f"!{error}".encode()


def _as_run(answer: Future[bytes], task: Packed) -> Future[bytes]:
    """What the workers answer, where it is a run; a submission that workers die of is set aside."""
    future: Future[bytes] = Future()

    def pass_on(answer: Future[bytes]) -> None:
        from distributed import KilledWorker

        try:
            said = answer.result()
        except KilledWorker:
            why = f"set aside: {ALLOWED_FAILURES + 1} workers were lost while it ran; grade it by hand"
            future.set_result(dumps(Run(task.student, task.lab, events=(why,))).encode())
        except BaseException as error:
            future.set_exception(error)
        else:
            if said.startswith(b"!"):
                future.set_exception(CourseError(said[1:].decode()))
            else:
                future.set_result(said)

    answer.add_done_callback(pass_on)
    return future


def _threads(client: Any) -> Callable[[], int]:
    """How many tasks to have under way: two for each thread of the workers, counted now and then."""
    looked, count = -LOOK_SECONDS, 0

    def at_once() -> int:
        nonlocal looked, count
        if time.monotonic() > looked + LOOK_SECONDS:
            looked, count = time.monotonic(), sum(client.nthreads().values())
        return max(2, 2 * count)

    return at_once


def _prepare(failures: int, dask_scheduler: Any = None) -> None:
    """On the scheduler: only what a worker runs when it is lost can be what it was lost by."""
    dask_scheduler.allowed_failures = failures
    dask_scheduler.WORKER_SATURATION = 1.0
