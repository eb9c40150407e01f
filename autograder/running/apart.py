"""Each run in a process of its own.

What a submission sends is read by libraries in C, and a message that they don't expect can end the process
that reads it: libzmq does that with an assertion. It must not be the process that holds all the marks.
"""

from __future__ import annotations

import signal
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from autograder.course import CourseError, Limits
from autograder.records import Repaired, Run, dumps, loads
from autograder.running.parts import ALL, Parts
from autograder.running.processes import context, described
from autograder.running.run import PATIENCE, run

SPARE_SECONDS = 120
"""Beyond the notebook's own: for kernels to start, and for a machine that is busy."""
MAX_BYTES = 2**28
"""Of a run as JSON: a notebook of 50 MB, its outputs and answers come to half of that."""
NAME = "a submission's run"
"""Of the processes, for whoever has to end them."""


class BrokeOff(Exception):
    """The run came to no end of its own; the message says how, in one line."""


def run_apart(
    repaired: Repaired,
    salt: str,
    limits: Limits,
    sandbox: str,
    warm: Path | None = None,
    parts: Parts = ALL,
) -> Run:
    """As `run`. Raises CourseError as it does, and BrokeOff where it or its process fails."""
    processes = context()
    mine, theirs = processes.Pipe(duplex=False)
    process = processes.Process(
        target=_work, args=(theirs, repaired, salt, limits, sandbox, warm, parts), name=NAME, daemon=True
    )
    process.start()
    theirs.close()
    try:
        seconds = limits.notebook_seconds + 2 * limits.own_seconds
        wait([mine, process.sentinel], (1 + PATIENCE) * seconds + SPARE_SECONDS)
        return _received(mine, process)
    finally:
        process.kill()
        process.join()
        process.close()
        mine.close()


def _received(mine: Connection, process: Any) -> Run:
    if not mine.poll():
        how = "hung" if process.exitcode is None else f"ended with status {process.exitcode}"
        raise BrokeOff(f"the process that watches it {how}")
    try:
        kind, _, body = mine.recv_bytes(MAX_BYTES).partition(b"\n")
    except EOFError:
        process.join()
        raise BrokeOff(f"the process that watches it ended with status {process.exitcode}") from None
    except OSError:
        raise BrokeOff(f"what came of it has more than {MAX_BYTES // 2**20} MB") from None
    if kind == b"run":
        return loads(Run, body)
    error = CourseError if kind == b"course" else BrokeOff
    raise error(body.decode())


def _work(
    theirs: Connection,
    repaired: Repaired,
    salt: str,
    limits: Limits,
    sandbox: str,
    warm: Path | None,
    parts: Parts,
) -> None:
    """What the process does: JSON comes back, which can't act in the process that reads it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the driver, which ends this process
    try:
        ran = run(repaired, salt, limits, sandbox=sandbox, warm=warm, parts=parts)
        answer = b"run\n" + dumps(ran).encode()
    except CourseError as error:
        answer = f"course\n{error}".encode()
    except BaseException as error:
        answer = f"error\n{described(error)}".encode()
    theirs.send_bytes(answer)
