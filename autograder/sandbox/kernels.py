"""The kernels that submissions run in, by the name of their sandbox."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager

from autograder.course import CourseError, Limits
from autograder.sandbox import bubblewrap, container, zygote

BUBBLEWRAP, NONE = "bubblewrap", "none"
SANDBOXES = (BUBBLEWRAP, *container.ENGINES, NONE)


class _Manager(AsyncKernelManager):
    """Without a control channel of its own: nobody would read what a kernel sends there."""

    def _connect_control_socket(self) -> None:
        """Connect to nothing; kernels are killed, not asked."""


@cache
def require(name: str) -> None:
    """Raise CourseError, with the remedy, unless there is a sandbox of that name and it holds. Looks once."""
    if name not in SANDBOXES:
        raise CourseError(f"--sandbox is one of {', '.join(SANDBOXES)}, not {name!r}")
    if name == BUBBLEWRAP:
        bubblewrap.require()
    elif name in container.ENGINES:
        container.require(name)


def manager(
    folder: Path, name: str, limits: Limits, salt: str, warm: Path | None = None
) -> AsyncKernelManager:
    """A manager of a kernel that isn't started yet; `folder` is private to it, for its connection.

    `name` is a sandbox's, which `require` has looked at. With "none", which must be asked for, the code runs
    as the grader. In bubblewrap the process that listens at `warm`, if there is one, forks the kernel.
    """
    environment = {"LLMCOURSE_SALT": salt}
    provisioner: dict[str, Any] = {"provisioner_name": "local-provisioner"}
    if name != NONE:
        config: dict[str, Any] = {"limits": limits, "environment": environment}
        kind = "sandbox" if name == BUBBLEWRAP else "container"
        config |= {} if name == BUBBLEWRAP else {"engine": name}
        if warm is not None:
            kind, config = "warm", config | {"socket": str(warm)}
        provisioner = {"provisioner_name": f"{kind}-provisioner", "config": config}
    sockets = folder if name == NONE else Path(bubblewrap.SOCKETS)
    made = _Manager(
        transport="ipc", ip=str(sockets / "socket"), connection_file=str(folder / "connection.json")
    )
    made._kernel_spec = KernelSpec(
        argv=[sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", *zygote.OPTIONS],
        display_name="Python 3",
        language="python",
        interrupt_mode="message",  # a signal would reach the sandbox, not the kernel
        env=environment if name == NONE else {},
        metadata={"kernel_provisioner": provisioner},
    )
    return made
