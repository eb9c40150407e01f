"""Each run in a process of its own.

What a submission sends is read by libraries in C, and a message that they don't expect can end the process
that reads it: libzmq does that with an assertion, by chance where a kernel ends in the middle of a message.
It must not be the process that holds all the marks, and such a run is begun anew, once.
Nor may it take all memory: beyond what it has to begin with it gets a gigabyte, which it is far below where
its own watch works. It ends with the process that began it, and the kernels with it. What a cell did is
handed over as it ends, so that a run that breaks off keeps it.
"""

from __future__ import annotations

import resource
import signal
import time
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from autograder.course import CourseError, Limits
from autograder.records import CellRun, Repaired, Run, dumps, loads
from autograder.running import processes
from autograder.running.parts import ALL, Parts
from autograder.running.processes import described
from autograder.running.run import PATIENCE, run
from autograder.sandbox import kernels

SPARE_SECONDS = 120
"""Beyond the notebook's own: for kernels to start, and for a machine that is busy."""
MAX_BYTES = 2**28
"""Of a run as JSON: a notebook of 50 MB, its outputs and answers come to half of that."""
NAME = "a submission's run"
"""Of the processes, for whoever has to end them."""
MAX_OWN_BYTES = 2**30
"""Of data, beyond what the process begins with: its own watch ends a kernel that makes it hold 400 MB."""


class BrokeOff(Exception):
    """The run came to no end of its own; the message says how, in one line."""

    def __init__(self, how: str, cells: tuple[CellRun, ...] = (), during: str = "") -> None:
        super().__init__(how)
        self.cells = cells
        """What the test cells did until then."""
        self.during = during
        """The cell that was under way; empty where none had begun."""


class Aborted(BrokeOff):
    """The process that watches the run was ended by a library's assertion."""


def run_apart(
    repaired: Repaired,
    salt: str,
    limits: Limits,
    sandbox: str,
    warm: Path | None = None,
    parts: Parts = ALL,
) -> Run:
    """As `run`. Raises CourseError as it does, and BrokeOff where it or its process fails."""
    try:
        return _run_once(repaired, salt, limits, sandbox, warm, parts)
    except Aborted:
        return _run_once(repaired, salt, limits, sandbox, warm, parts)


def _run_once(
    repaired: Repaired, salt: str, limits: Limits, sandbox: str, warm: Path | None, parts: Parts
) -> Run:
    context = processes.context()
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=_work,
        args=(theirs, repaired, salt, limits, sandbox, warm, parts),
        name=NAME,
        daemon=True,
    )
    process.start()
    theirs.close()
    try:
        seconds = limits.notebook_seconds + 2 * limits.own_seconds
        until = time.monotonic() + (1 + PATIENCE) * seconds + SPARE_SECONDS
        return _received(mine, process, until)
    finally:
        process.kill()
        process.join()
        process.close()
        mine.close()


def _received(mine: Connection, process: Any, until: float) -> Run:
    cells: list[CellRun] = []
    during = ""
    while True:
        try:
            kind, body = _message(mine, process, until)
        except BrokeOff as error:
            raise type(error)(str(error), tuple(cells), during) from None
        match kind:
            case b"begin":
                during = body.decode()
            case b"cell":
                cells.append(loads(CellRun, body))
                during = ""
            case b"run":
                return loads(Run, body)
            case b"course":
                raise CourseError(body.decode())
            case _:
                raise BrokeOff(body.decode(), tuple(cells), during)


def _message(mine: Connection, process: Any, until: float) -> tuple[bytes, bytes]:
    """The next that it says. Raises BrokeOff if there comes none."""
    wait([mine, process.sentinel], max(0.0, until - time.monotonic()))
    if not mine.poll():
        raise _ended(process)
    try:
        kind, _, body = mine.recv_bytes(MAX_BYTES).partition(b"\n")
    except EOFError:
        process.join()
        raise _ended(process) from None
    except OSError:
        raise BrokeOff(f"what came of it has more than {MAX_BYTES // 2**20} MB") from None
    return kind, body


def _ended(process: Any) -> BrokeOff:
    how = "hung" if process.exitcode is None else f"ended with status {process.exitcode}"
    kind = Aborted if process.exitcode == -signal.SIGABRT else BrokeOff
    return kind(f"the process that watches it {how}")


def limit_memory() -> None:
    """Have this process fail, rather than the machine, where it would grow without end. Linux's alone."""
    with suppress(OSError, ValueError, StopIteration):
        status = Path("/proc/self/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmData:"))
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (int(line.split()[1]) * 1024 + MAX_OWN_BYTES, hard))


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
    processes.end_with_driver()
    if sandbox != kernels.NONE:  # there the kernel would inherit it
        limit_memory()

    def begin(cell: str) -> None:
        theirs.send_bytes(f"begin\n{cell}".encode())

    def hand_over(cell: CellRun) -> None:
        theirs.send_bytes(b"cell\n" + dumps(cell).encode())

    try:
        ran = run(
            repaired,
            salt,
            limits,
            sandbox=sandbox,
            warm=warm,
            parts=parts,
            on_begin=begin,
            on_cell=hand_over,
        )
        answer = b"run\n" + dumps(ran).encode()
    except CourseError as error:
        answer = f"course\n{error}".encode()
    except BaseException as error:
        answer = f"error\n{described(error)}".encode()
    theirs.send_bytes(answer)
