"""The sandbox as a container, for computers on which bubblewrap can't run: rootless Podman, or Docker.

The same kernel under the same rules as in bubblewrap: no network, a read-only system, no capabilities,
temporary folders of limited size, the weights and the course's package to read. The engine keeps the limits
of memory and processes. It may run in a virtual machine, as on macOS, where neither /proc nor a socket of the
container can be reached: each of the connection's sockets is relayed through the standard input and output of
a process that the engine starts in the container.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import uuid
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner
from traitlets import Dict, Instance, Unicode

from autograder.course import CourseError, Limits
from autograder.sandbox import bubblewrap, seccomp
from autograder.sandbox.zygote import OPTIONS

ENGINES = ("podman", "docker")
IMAGE = "llmcourse-sandbox"
CONNECTION = "/run/connection.json"
CHUNK = 2**16
RELAY = f"""
import os, socket, sys, threading
one = socket.socket(socket.AF_UNIX)
one.connect(sys.argv[1])
def forth():
    while data := os.read(0, {CHUNK}):
        one.sendall(data)
    one.shutdown(socket.SHUT_WR)
threading.Thread(target=forth, daemon=True).start()
while data := one.recv({CHUNK}):
    while data:
        data = data[os.write(1, data):]
"""
"""Runs in the container: standard input and output to and from a socket."""
WAIT = f"""
import socket, sys, time
until = time.monotonic() + {bubblewrap.START_SECONDS}
for path in sys.argv[1:]:
    while True:
        try:
            with socket.socket(socket.AF_UNIX) as one:
                one.connect(path)
            break
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep({bubblewrap.POLL_SECONDS})
"""
"""Runs in the container: ends once all sockets listen."""


def require(engine: str) -> None:
    """Raise CourseError, with the remedy, unless engine and image are there and hold."""
    if shutil.which(engine) is None:
        raise CourseError(
            f"{engine} is missing: see {'podman.io' if engine == 'podman' else 'docs.docker.com'}"
        )
    there = subprocess.run([engine, "image", "inspect", IMAGE], capture_output=True, text=True)
    if there.returncode:
        raise CourseError(
            f"there is no image {IMAGE}: {engine} build --tag {IMAGE} "
            "--file autograder/sandbox/Containerfile . in the course's checkout"
        )
    words = arguments(Limits(), {}, f"llmcourse-{uuid.uuid4()}")
    start = [engine, *words, IMAGE, *filtered("-I", "-S", "-c")]
    bubblewrap.try_escapes(lambda program: subprocess.run([*start, *program], capture_output=True, text=True))


def arguments(limits: Limits, environment: dict[str, str], name: str, *files: str) -> list[str]:
    """The words after the engine's name, up to the image's; `files` are volumes beside the course's own."""
    words = ["run", "--rm", "--interactive", "--name", name, "--hostname", "sandbox"]
    words += ["--oom-score-adj", str(bubblewrap.FIRST_TO_GO)]
    words += ["--network", "none", "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"]
    words += ["--user", f"{bubblewrap.USER}:{bubblewrap.USER}", "--workdir", bubblewrap.HOME]
    memory = f"{limits.memory_mb}m"
    words += ["--memory", memory, "--memory-swap", memory]
    words += ["--pids-limit", str(limits.processes + bubblewrap.SPARE)]
    words += ["--ulimit", f"nofile={bubblewrap.FILES}:{bubblewrap.FILES}", "--ulimit", "core=0:0"]
    words += ["--ulimit", f"fsize={limits.file_mb * 2**20}"]
    words += ["--ulimit", f"cpu={int(limits.cpu_seconds) + 1}"]
    for folder, size in bubblewrap.FOLDERS.items():
        words += ["--tmpfs", f"{folder}:rw,nosuid,nodev,size={size},mode=1777"]
    for outside, inside in bubblewrap.course_folders().items():
        words += ["--volume", f"{outside}:{inside}:ro"]
    for file in files:
        words += ["--volume", file]
    for variable, value in (bubblewrap.variables() | environment).items():
        words += ["--env", f"{variable}={value}"]
    return words


def filtered(*arguments: str) -> list[str]:
    """Python with these arguments, under the filter of calls, beside that of the engine itself."""
    return ["python", "-I", "-S", "-c", Path(seccomp.__file__).read_text("utf-8"), "python", *arguments]


class ContainerProvisioner(LocalProvisioner):
    """Starts the kernel in a container of `engine`, under `limits`, with `environment` beside its own."""

    engine = Unicode()
    limits = Instance(Limits)
    environment = Dict()
    name = ""
    servers: tuple[asyncio.Server, ...] = ()

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.relays: set[asyncio.Task[None]] = set()

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        kwargs = await super().pre_launch(**kwargs)
        self.name = f"llmcourse-{uuid.uuid4()}"
        connection = Path(self.parent.connection_file)  # type: ignore[union-attr] # it was made by a manager
        # The container's user is another one than the grader; the folder itself is the grader's alone.
        connection.chmod(0o644)
        words = arguments(self.limits, self.environment, self.name, f"{connection}:{CONNECTION}:ro")
        kernel = filtered("-m", "ipykernel_launcher", "-f", CONNECTION, *OPTIONS)
        kwargs["cmd"] = [self.engine, *words, IMAGE, *kernel]
        return kwargs

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        info = await super().launch_kernel(cmd, **kwargs)
        ports = {port: f"{bubblewrap.SOCKETS}/socket-{port}" for port in self.parent.ports}  # type: ignore[union-attr]
        await self._until_listening(*ports.values())
        outside = Path(self.parent.connection_file).with_name("socket")  # type: ignore[union-attr]
        self.servers = tuple(
            [
                await asyncio.start_unix_server(partial(self._relay, path), f"{outside}-{port}")
                for port, path in ports.items()
            ]
        )
        return {**info, "ip": str(outside)}

    async def kill(self, restart: bool = False) -> None:
        """The engine's own process is only a window on the container."""
        await self._engine("rm", "--force", self.name)
        await super().kill(restart)

    async def terminate(self, restart: bool = False) -> None:
        await self.kill(restart)

    async def cleanup(self, restart: bool = False) -> None:
        await super().cleanup(restart)
        for server in self.servers:
            server.close()
        self.servers = ()
        for relay in self.relays:
            relay.cancel()
        await asyncio.gather(*self.relays, return_exceptions=True)

    async def _until_listening(self, *sockets: str) -> None:
        """No student's code runs before they do. The container itself may take a moment to be there."""
        while self.process is not None and self.process.poll() is None:
            if await self._engine("exec", self.name, *filtered("-I", "-S", "-c", WAIT, *sockets)) == 0:
                return
            await asyncio.sleep(bubblewrap.POLL_SECONDS)
        raise RuntimeError("the kernel did not start in the container")

    async def _engine(self, *words: str) -> int | None:
        process = await asyncio.create_subprocess_exec(
            self.engine,
            *words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return await process.wait()

    async def _relay(self, path: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection to one of the kernel's sockets, both ways until either side ends."""
        task = asyncio.current_task()
        assert task is not None
        self.relays.add(task)
        task.add_done_callback(self.relays.discard)
        process = await asyncio.create_subprocess_exec(
            *(self.engine, "exec", "--interactive", self.name, *filtered("-I", "-S", "-c", RELAY, path)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        ways = [
            asyncio.create_task(_pump(reader, process.stdin)),
            asyncio.create_task(_pump(process.stdout, writer)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            writer.close()
            if process.returncode is None:
                # The process's own kill() would reap it where it has just ended, and asyncio then miss it.
                os.kill(process.pid, signal.SIGKILL)
            await asyncio.shield(process.wait())


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await source.read(CHUNK):
            sink.write(data)
            await sink.drain()
