"""A kernel provisioner that starts ipykernel inside bubblewrap.

Inside there is no network, no other process, a read-only system and Python, an empty temporary home,
and of the course only `llmcourse`, its data and the weights. The code runs as an ordinary user without
capabilities in a user namespace of its own, and can make no other: so it can't mount anything anew.
Nothing of the grader's environment is handed on. The connection is a Unix socket. What it does not
limit is the number of processes and the CPU time that they share with others.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import LocalProvisioner
from traitlets import Dict, Int

import llmcourse
from autograder.course import CourseError
from llmcourse import data
from llmcourse._weights import cache

HOME = "/home/student"
COURSE = "/course"
USER = "1000"
MAX_FILE_BYTES = 100_000_000
MAX_SCRATCH_BYTES = 512 * 2**20
"""In each of the temporary folders, which are memory."""
_ETC = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/fonts", "/etc/alternatives")
_SYSTEM = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")


def require() -> None:
    """Raise CourseError, with the remedy, unless a process can be started in the sandbox."""
    if shutil.which("bwrap") is None:
        raise CourseError(
            "student code runs in bubblewrap, which is missing: apt-get install bubblewrap (Debian, Ubuntu) "
            "or dnf install bubblewrap (Fedora); --sandbox none would run it as you"
        )
    tried = subprocess.run([*_bubblewrap({}), "/usr/bin/env"], capture_output=True, text=True, env={})
    if tried.returncode:
        raise CourseError(
            f"bubblewrap can't start a sandbox here: {tried.stderr.strip()}; it takes bubblewrap 0.8 and "
            "user namespaces (in a container: allow them, or run it privileged)"
        )


def _program(name: str) -> str:
    """Its full path: programs are started without a PATH."""
    path = shutil.which(name)
    if path is None:
        raise CourseError(
            f"{name} is missing, which starts student code: apt-get install bubblewrap util-linux"
        )
    return path


def _bubblewrap(environment: dict[str, str], *shared: Path) -> list[str]:
    """The command line up to the program; `shared` folders can be written."""
    words = [_program("bwrap"), "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]
    # Root in the sandbox could mount its read-only folders anew, and write to them.
    words += ["--unshare-user", "--uid", USER, "--gid", USER, "--disable-userns", "--cap-drop", "ALL"]
    words += ["--ro-bind", "/usr", "/usr", "--proc", "/proc", "--dev", "/dev"]
    for folder in ("/tmp", "/dev/shm", HOME):
        words += ["--size", str(MAX_SCRATCH_BYTES), "--tmpfs", folder]
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
    words += ["--ro-bind", str(Path(llmcourse.__file__).parent), f"{COURSE}/llmcourse"]
    if data.folder().name == "data":  # in a checkout the data lie beside the package, not inside it
        words += ["--ro-bind", str(data.folder()), f"{COURSE}/data"]
    words += ["--ro-bind-try", str(cache()), f"{COURSE}/cache"]
    for place in shared:
        words += ["--bind", str(place), str(place)]
    inside = {
        "HOME": HOME,
        "PATH": f"{sys.prefix}/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "PYTHONPATH": COURSE,
        "PYTHONDONTWRITEBYTECODE": "1",
        "LLMCOURSE_CACHE": f"{COURSE}/cache",
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",
        **environment,
    }
    for name, value in inside.items():
        words += ["--setenv", name, value]
    return words


class SandboxProvisioner(LocalProvisioner):
    """Starts the kernel inside bubblewrap.

    The kernel spec's provisioner config may hold `memory_bytes` and `environment`.
    """

    memory_bytes = Int(0)
    environment = Dict()

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        kwargs = await super().pre_launch(**kwargs)
        folder = Path(self.parent.connection_file).parent  # type: ignore[union-attr] # it was made by a manager
        limits = [_program("prlimit"), "--core=0", f"--fsize={MAX_FILE_BYTES}"]
        if self.memory_bytes:
            limits.append(f"--data={self.memory_bytes}")
        kwargs["cmd"] = [*limits, *_bubblewrap(self.environment, folder), *kwargs["cmd"]]
        # bubblewrap is process 1 in the sandbox, where anyone can read what it was started with.
        kwargs["env"] = {}
        return kwargs


def kernel_manager(folder: Path, sandbox: str, memory_bytes: int, salt: str) -> AsyncKernelManager:
    """A manager whose kernel is in the sandbox ("bubblewrap") or isn't ("none", asked for by name).

    `folder` is private to this kernel: connection file and sockets lie there.
    """
    environment = {"LLMCOURSE_SALT": salt}
    provisioner: dict[str, Any] = {"provisioner_name": "local-provisioner"}
    if sandbox == "bubblewrap":
        config = {"memory_bytes": memory_bytes, "environment": environment}
        provisioner = {"provisioner_name": "sandbox-provisioner", "config": config}
    elif sandbox != "none":
        raise CourseError(f"--sandbox is bubblewrap or none, not {sandbox!r}")
    manager = AsyncKernelManager(
        transport="ipc", ip=str(folder / "socket"), connection_file=str(folder / "connection.json")
    )
    manager._kernel_spec = KernelSpec(
        argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
        display_name="Python 3",
        language="python",
        interrupt_mode="message",  # a signal would reach bubblewrap, not the kernel
        env={} if sandbox == "bubblewrap" else environment,
        metadata={"kernel_provisioner": provisioner},
    )
    return manager
