"""A kernel provisioner that starts ipykernel inside bubblewrap.

Inside there is no network, no other process, a read-only system and Python, an empty temporary home,
and of the course only `llmcourse`, its data and the weights. The code runs as an ordinary user without
capabilities in a user namespace of its own, and can make no other: so it can't mount anything anew. A filter
keeps it from the calls of Linux that it has no need of.
Nothing of the grader's environment is handed on, and nothing that it writes lies outside the sandbox's own
memory: the sockets of the connection, too, are in there and are reached from outside through /proc.
What this does and doesn't guarantee is in docs/security.md.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner
from traitlets import Dict, Instance, Int

import llmcourse
from autograder import labs
from autograder.course import CourseError, Limits
from autograder.sandbox import escapes, seccomp
from llmcourse import _weights, data

HOME = "/home/student"
COURSE = "/course"
SOCKETS = "/run/kernel"
USER = "1000"
START_SECONDS = 60
POLL_SECONDS = 0.01
WARM_MB = 2048
"""What a warm process may take beside the kernel that is forked from it."""
SPARE = 64
"""Processes and threads between the limit that is watched and the one that the kernel keeps."""
FILES = 512
"""Open files of a process: each socket among them can hold memory that no sum counts."""
FIRST_TO_GO = 1000
"""Where the machine's memory runs out, Linux ends those first."""
MAX_SCRATCH_BYTES = 512 * 2**20
"""In each of the temporary folders, which are memory."""
FOLDERS = {"/tmp": MAX_SCRATCH_BYTES, "/dev/shm": MAX_SCRATCH_BYTES, HOME: MAX_SCRATCH_BYTES, SOCKETS: 2**20}
"""Those that can be written to, and how many bytes they hold."""
_FOR_SYSTEMD = ("XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")
CGROUPS = Path("/sys/fs/cgroup/cgroup.controllers")
"""Where cgroups are those of version 2."""
_ETC = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/fonts", "/etc/alternatives")
_SYSTEM = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")


def require() -> None:
    """Raise CourseError, with the remedy, unless the sandbox starts here and holds."""
    if shutil.which("bwrap") is None:
        raise CourseError(
            "student code runs in bubblewrap, which is missing: apt-get install bubblewrap (Debian, Ubuntu) "
            "or dnf install bubblewrap (Fedora); --sandbox none would run it as you"
        )

    def start(program: list[str]) -> subprocess.CompletedProcess[str]:
        with call_filter() as filter:
            words = [*_bubblewrap({}, filter), sys.executable, "-I", "-S", "-c", *program]
            return subprocess.run(words, capture_output=True, text=True, env={}, pass_fds=[filter])

    try_escapes(start)


def keep_out(folder: Path) -> None:
    """Raise CourseError where a course lies in what is shown inside, golden answers and all."""
    shown = map(Path, ("/usr", *_SYSTEM, *_ETC, sys.prefix, sys.base_prefix))
    for place in (*shown, *course_folders()):
        if place.exists() and folder.resolve().is_relative_to(place.resolve()):
            raise CourseError(
                f"the course lies in {place}, which student code can read: move it to a folder of its own"
            )


def denied_calls() -> bytes:
    """The filter of calls for this machine. Raises CourseError where there is none."""
    try:
        return seccomp.program(platform.machine())
    except OSError as error:
        raise CourseError(f"the sandbox can't be started here: {error.strerror}") from None


@contextmanager
def call_filter() -> Iterator[int]:
    """A descriptor from which bubblewrap reads the filter, once."""
    descriptor, full = os.pipe()
    with os.fdopen(full, "wb") as pipe:
        pipe.write(denied_calls())
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def try_escapes(run: Callable[[list[str]], subprocess.CompletedProcess[str]]) -> None:
    """Have `escapes` and its arguments run inside. Raises CourseError if it can't run or finds a way out."""
    program = Path(escapes.__file__).read_text(encoding="utf-8")
    with tempfile.NamedTemporaryFile() as secret, socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        tried = run([program, str(port), secret.name])
    if tried.returncode:
        raise CourseError(f"the sandbox can't be started here: {_reason(tried.stderr)}")
    if is_open := json.loads(tried.stdout):
        raise CourseError(
            f"the sandbox doesn't hold here: from inside one gets at {', '.join(is_open)}; "
            "grade on another machine, and report this with the output of `autograder doctor`"
        )


def _reason(error: str) -> str:
    """bubblewrap's complaint in one line, with the remedy."""
    lines = error.strip().splitlines() or ["it says nothing"]
    if "--disable-userns" in error or "--size" in error:
        remedy = "bubblewrap 0.8 or newer is needed"
    elif _restricted_by_apparmor():
        remedy = (
            "Ubuntu's AppArmor doesn't let it make user namespaces; docs/instructors.md has the profile for "
            "/etc/apparmor.d/bwrap"
        )
    else:
        remedy = "it takes user namespaces (in a container: allow them, or run it privileged)"
    return f"{lines[-1]}; {remedy}"


def _restricted_by_apparmor() -> bool:
    switch = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    return switch.exists() and switch.read_text().strip() == "1"


@cache
def scope() -> tuple[str, ...]:
    """The start of a command that runs the rest in a cgroup of its own; empty where that can't be had.

    systemd makes the cgroup: for an ordinary user that takes a session with a systemd of its own, as desktops
    and ssh give it.
    """
    manager = shutil.which("systemd-run")
    if manager is None or not CGROUPS.exists():
        return ()
    words = (manager, *([] if os.geteuid() == 0 else ["--user"]), "--scope", "--quiet", "--collect")
    tried = subprocess.run([*words, "-p", "MemoryMax=1G", "true"], capture_output=True)
    return words if tried.returncode == 0 else ()


def _in_cgroup(memory_mb: int, processes: int) -> list[str]:
    """The start of a command that runs the rest in a cgroup with these limits, where one can be had."""
    if not scope():
        return []
    properties = (f"MemoryMax={memory_mb}M", "MemorySwapMax=0", f"TasksMax={processes + SPARE}")
    return [*scope(), *(word for one in properties for word in ("-p", one)), "--"]


def for_systemd() -> dict[str, str]:
    """The environment that starting in a cgroup takes."""
    return {name: os.environ[name] for name in _FOR_SYSTEMD if scope() and name in os.environ}


def _limited(limits: Limits, command: list[str]) -> list[str]:
    """The command under the limits that the kernel keeps; the run stage watches the same from outside."""
    words = _in_cgroup(limits.memory_mb, limits.processes)
    words += [_program("choom"), "-n", str(FIRST_TO_GO), "--", _program("prlimit"), f"--nofile={FILES}"]
    words += ["--core=0", f"--fsize={limits.file_mb * 2**20}"]
    words += [f"--cpu={int(limits.cpu_seconds) + 1}", f"--data={limits.memory_mb * 2**20}"]
    return [*words, *command]


def _program(name: str) -> str:
    """Its full path: programs are started without a PATH."""
    path = shutil.which(name)
    if path is None:
        raise CourseError(
            f"{name} is missing, which starts student code: apt-get install bubblewrap util-linux"
        )
    return path


def _bubblewrap(environment: dict[str, str], filter: int, *readable: Path) -> list[str]:
    """The command line up to the program; `readable` files lie inside where they lie outside."""
    words = [_program("bwrap"), "--unshare-all", "--disable-userns", "--proc", "/proc"]
    return [*words, "--seccomp", str(filter), *_view(environment, *readable), "--remount-ro", "/proc"]


def warm(limits: Limits) -> list[str]:
    """The command line up to a program that isn't a student's, from which `limits` kernels are forked.

    It can make further namespaces, and sees the host's processes: Linux lets a kernel have a /proc of its own
    only below one of which nothing is hidden.
    """
    words = [*_in_cgroup(limits.memory_mb + WARM_MB, limits.processes), _program("bwrap")]
    words += ["--unshare-ipc", "--unshare-net", "--unshare-uts", "--bind", "/proc", "/proc"]
    return [*words, *_view({})]


def _view(environment: dict[str, str], *readable: Path) -> list[str]:
    """What is seen inside, and as whom."""
    words = ["--die-with-parent", "--new-session", "--clearenv", "--hostname", "sandbox"]
    # Root in the sandbox could mount its read-only folders anew, and write to them.
    words += ["--unshare-user", "--uid", USER, "--gid", USER, "--cap-drop", "ALL"]
    words += ["--ro-bind", "/usr", "/usr", "--dev", "/dev"]
    for folder, size in FOLDERS.items():
        words += ["--size", str(size), "--tmpfs", folder]
    for path in map(Path, _SYSTEM):
        if path.is_symlink():
            words += ["--symlink", str(path.readlink()), str(path)]
        elif path.exists():
            words += ["--ro-bind", str(path), str(path)]
    for name in _ETC:
        words += ["--ro-bind-try", name, name]
    words += ["--chdir", HOME]
    for prefix in dict.fromkeys((sys.base_prefix, sys.prefix)):
        words += ["--ro-bind", prefix, prefix]
    for outside, inside in course_folders().items():
        words += ["--ro-bind-try", str(outside), inside]
    for file in readable:
        words += ["--ro-bind", str(file), str(file)]
    # What bubblewrap makes these of is memory too, without a limit of its own.
    words += ["--remount-ro", "/dev", "--remount-ro", "/"]
    shown = {**variables(), "PATH": f"{sys.prefix}/bin:/usr/bin:/bin", **environment}
    for variable, value in shown.items():
        words += ["--setenv", variable, value]
    return words


def course_folders() -> dict[Path, str]:
    """What of the course is in the sandbox: the folder outside → where it is inside, to read."""
    folders = {Path(llmcourse.__file__).parent: f"{COURSE}/llmcourse", _weights.cache(): f"{COURSE}/cache"}
    if data.folder().name == "data":  # in a checkout the data lie beside the package, not inside it
        folders[data.folder()] = f"{COURSE}/data"
    return folders


def variables() -> dict[str, str]:
    """The environment inside."""
    return {
        "HOME": HOME,
        "LANG": "C.UTF-8",
        "PYTHONPATH": COURSE,
        "PYTHONDONTWRITEBYTECODE": "1",
        "LLMCOURSE_CACHE": f"{COURSE}/cache",
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",
        **labs.SLEEPING,
        "JE_ARROW_MALLOC_CONF": "background_thread:false",  # a thread that a fork wouldn't copy
    }


class SocketsInside(LocalProvisioner):
    """A kernel under `limits`, with `environment` beside what it needs; its sockets are in the sandbox.

    The manager is told where they are reached from outside.
    """

    limits = Instance(Limits)
    environment = Dict()
    folder = Int(-1)
    """A descriptor of the folder with the sockets: it leads nowhere else, whatever becomes of the kernel."""

    async def _connected(self, inside: Callable[[], int]) -> KernelConnectionInfo:
        """Wait until all sockets of the kernel accept connections; no student's code runs before they do.

        `inside` is a process in the sandbox; it raises IndexError or psutil.Error while there is none.
        """
        deadline = time.monotonic() + START_SECONDS
        while not self._listening(inside):
            if self.process is None or self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the kernel did not start in the sandbox")
            await asyncio.sleep(POLL_SECONDS)
        return {**self.connection_info, "ip": f"/proc/self/fd/{self.folder}/socket"}

    def _listening(self, inside: Callable[[], int]) -> bool:
        try:
            if self.folder < 0:
                self.folder = os.open(f"/proc/{inside()}/root{SOCKETS}", os.O_PATH | os.O_DIRECTORY)
            for port in self.parent.ports:  # type: ignore[union-attr] # it was made by a manager
                with socket.socket(socket.AF_UNIX) as one:
                    one.connect(f"/proc/self/fd/{self.folder}/socket-{port}")
        except (OSError, IndexError, psutil.Error):
            return False
        return True

    async def wait(self) -> int | None:
        while await self.poll() is None:
            await asyncio.sleep(POLL_SECONDS)
        return await super().wait()  # which looks ten times a second

    async def cleanup(self, restart: bool = False) -> None:
        await super().cleanup(restart)
        if self.folder >= 0:
            os.close(self.folder)
            self.folder = -1


class SandboxProvisioner(SocketsInside):
    """Starts the kernel inside bubblewrap."""

    first = Int(-1)
    """A descriptor of the first process in there."""

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        kwargs = await super().pre_launch(**kwargs)
        # In its own user namespace this counts the sandbox's processes alone. The run stage notices more than
        # are allowed; a kernel that can't start a thread would just fall silent.
        kwargs["cmd"] = [_program("prlimit"), f"--nproc={self.limits.processes + SPARE}", *kwargs["cmd"]]
        # bubblewrap is process 1 in the sandbox, where anyone can read what it was started with.
        kwargs["env"] = for_systemd()
        return kwargs

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        connection = Path(self.parent.connection_file)  # type: ignore[union-attr] # it was made by a manager
        with call_filter() as filter:
            sandbox = _bubblewrap(self.environment, filter, connection)
            await super().launch_kernel(_limited(self.limits, [*sandbox, *cmd]), pass_fds=[filter], **kwargs)
        return await self._connected(self._inside)

    def _inside(self) -> int:
        """The first process of the sandbox; with it all others in there end."""
        pid = psutil.Process(self.pid).children()[0].pid
        if self.first < 0:
            self.first = os.pidfd_open(pid)
        return pid

    async def kill(self, restart: bool = False) -> None:
        """That process itself, too: it would end with bubblewrap's outer one only as long as it wants to."""
        if self.first >= 0:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.first, signal.SIGKILL)
            os.close(self.first)
            self.first = -1
        await super().kill(restart)
