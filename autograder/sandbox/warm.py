"""Kernels that start at once: forked, in a sandbox, from a process that has run the lab's setup already.

What that process does is in zygote.py; this module starts it, and is the provisioner of the kernels it forks.
"""

from __future__ import annotations

import itertools
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from struct import unpack
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from traitlets import Unicode

from autograder import labs
from autograder.course import Limits
from autograder.labs import Lab
from autograder.sandbox import bubblewrap, zygote
from autograder.sandbox.bubblewrap import SPARE, START_SECONDS, SocketsInside
from autograder.sandbox.folders import Private

PREPARATION_SECONDS = 300
MAX_FORKS = 500
"""After so many, a new process: whatever might add up then doesn't."""

IMPORTS = """
import importlib
from contextlib import suppress

for module in {modules!r}:
    with suppress(ImportError):
        importlib.import_module(module)
"""


class NotWarm(Exception):
    """Nothing can be forked from this setup; the message says why, in one line."""


class Warm:
    """The warm process of a lab's `setup`, in a sandbox of its own, for kernels under `limits`."""

    def __init__(self, setup: tuple[str, ...], limits: Limits) -> None:
        self.setup = setup
        self.limits = limits
        self._forks = 0
        self._ended = False
        self._folder = Private("warm")
        self._socket = self._folder.path / "socket"
        self._process: subprocess.Popen[bytes] | None = None

    def ready(self) -> Path:
        """Where the process takes requests; a new one where the last has ended or grown old.

        Raises NotWarm if its setup leaves it in a state that can't be forked, and CourseError if what it
        forks isn't shut in.
        """
        if self._process is None or self._process.poll() is not None or self._forks >= MAX_FORKS:
            self._stop()
            self._start()
        self._forks += 1
        return self._socket

    def end(self) -> None:
        """Have it end at once, whatever another thread waits for: to that one it is NotWarm."""
        self._ended = True
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        """End it, and with it the kernels that it has forked."""
        self._stop()
        self._folder.cleanup()

    def _start(self) -> None:
        program = Path(zygote.__file__).read_text(encoding="utf-8")
        filter = bubblewrap.denied_calls().hex()
        wanted = {"cells": self.setup, "folders": bubblewrap.FOLDERS, "filter": filter}
        errors = self._folder.path / "errors"
        with socket.socket(socket.AF_UNIX) as listener, errors.open("wb") as stderr:
            listener.bind(str(self._socket))
            listener.listen()
            program_words = [sys.executable, "-c", program, str(listener.fileno())]
            self._process = subprocess.Popen(
                [*bubblewrap.warm(self.limits), *program_words],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=bubblewrap.for_systemd(),
                pass_fds=[listener.fileno()],
                start_new_session=True,  # Ctrl-C is for the driver, which ends it
            )
        if self._ended:
            self._process.kill()
        problem = _said(self._process, json.dumps(wanted).encode())
        if problem is None:
            problem = (errors.read_text(errors="replace").strip().splitlines() or ["it ended"])[-1]
        if problem:
            self._stop()
            raise NotWarm(problem)
        self._forks = 0
        try:
            bubblewrap.try_escapes(self._run)
        except (OSError, RuntimeError) as error:
            self._stop()
            raise NotWarm(str(error)) from None

    def _run(self, arguments: list[str]) -> subprocess.CompletedProcess[str]:
        """Run a Python program in a fork's place; standard output alone comes back."""
        request = {**_limits(self.limits), "environment": {}, "program": arguments}
        with _request(self._socket, request) as (connection, _):
            output = connection.makefile("rb").read().decode()
        return subprocess.CompletedProcess(arguments, 0, output, "")

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        self._socket.unlink(missing_ok=True)


def setup(lab: Lab, modules: tuple[str, ...]) -> tuple[str, ...]:
    """The code that every submission to a lab begins with: what stands before the first solution.

    Then imports of the `modules` that the reference solution went on to import. Some can't be imported by
    themselves, as others have made them.
    """
    cells = itertools.takewhile(lambda cell: labs.role(cell) != "solution", lab.notebook.cells)
    sources = [c.source for c in cells if c.cell_type == "code" and labs.role(c) in ("locked", "free")]
    return (*sources, IMPORTS.format(modules=modules))


def _said(process: subprocess.Popen[bytes], wanted: bytes) -> str | None:
    """What the warm process says of its preparation: a problem, or nothing; None where it doesn't answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError), process.stdin:
        process.stdin.write(wanted)
    with process.stdout:
        readable, _, _ = select.select([process.stdout], [], [], PREPARATION_SECONDS)
        line = process.stdout.readline() if readable else b""
    return json.loads(line) if line else None


def _limits(limits: Limits) -> dict[str, dict[str, int]]:
    return {
        "limits": {
            "RLIMIT_CORE": 0,
            "RLIMIT_FSIZE": limits.file_mb * 2**20,
            "RLIMIT_CPU": int(limits.cpu_seconds) + 1,
            "RLIMIT_DATA": limits.memory_mb * 2**20,
            "RLIMIT_NPROC": limits.processes + SPARE,
            "RLIMIT_NOFILE": bubblewrap.FILES,
        }
    }


@contextmanager
def _request(path: Path, request: dict[str, Any]) -> Iterator[tuple[socket.socket, list[int]]]:
    """Ask a warm process for a fork: the connection, and the two processes' ids as they are out here."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        connection.settimeout(START_SECONDS)
        connection.connect(str(path))
        connection.sendall(json.dumps(request).encode() + b"\n")
        yield connection, [_sender(connection), _sender(connection)]


def _sender(connection: socket.socket) -> int:
    """The process that sent the next byte, by the system's word."""
    byte, ancillary, _, _ = connection.recvmsg(1, socket.CMSG_SPACE(12))
    if not byte or byte == b"!":
        raise RuntimeError(f"no kernel was forked: {connection.recv(1000).decode(errors='replace')}")
    return unpack("3i", ancillary[0][2])[0]


class Forked:
    """A forked kernel as its provisioner handles a process; `pid` is the first of its namespace."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, connection: socket.socket) -> None:
        self.pid = pid
        self.connection = connection
        """While it is open here, the kernel lives."""
        self.descriptor = os.pidfd_open(pid)
        self.ended = False

    def poll(self) -> int | None:
        """0 once it has ended; how isn't known, as it is another process's child."""
        if not self.ended and select.select([self.descriptor], [], [], 0)[0]:
            self.ended = True
            os.close(self.descriptor)
            self.connection.close()
        return 0 if self.ended else None

    def wait(self) -> int:
        while self.poll() is None:
            select.select([self.descriptor], [], [])
        return 0

    def send_signal(self, signum: int) -> None:
        if self.poll() is None:
            signal.pidfd_send_signal(self.descriptor, signum)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    terminate = kill


class WarmProvisioner(SocketsInside):
    """Has the kernel forked by the warm process that listens at `socket`."""

    socket = Unicode()

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        manager = self.parent
        assert manager is not None
        request = {
            **_limits(self.limits),
            "environment": self.environment,
            "connection": json.loads(Path(manager.connection_file).read_bytes()),
            "connection_file": f"{bubblewrap.SOCKETS}/connection.json",
        }
        with _request(Path(self.socket), request) as (connection, (first, kernel)):
            self.process = Forked(first, connection.dup())  # type: ignore[assignment] # it has what is used of a Popen
            self.pid = first
        return await self._connected(lambda: kernel)
