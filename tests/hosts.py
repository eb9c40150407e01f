"""Two hosts, network namespaces of this machine joined by a cable, and a Dask scheduler on the first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil

MISSING = (
    "" if os.geteuid() == 0 and shutil.which("ip") else "making network namespaces takes root and iproute2"
)
"""What keeps this machine from having any."""
ADDRESS = "10.91.0.1"
SCHEDULER = f"tcp://{ADDRESS}:8786"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


class Hosts:
    """Two hosts, by the names of their namespaces, and the processes that run on them."""

    def __init__(self, logs: Path) -> None:
        self.logs = logs
        self.one, self.two = f"llmcourse-{os.getpid()}-1", f"llmcourse-{os.getpid()}-2"
        self.processes: list[subprocess.Popen] = []
        self.workers: list[subprocess.Popen] = []

    def __enter__(self) -> Hosts:
        for host in (self.one, self.two):
            ip("netns", "add", host)
            ip("-n", host, "link", "set", "lo", "up")
        ends = ("eth0", "netns", self.one, "type", "veth", "peer", "name", "eth0", "netns", self.two)
        ip("link", "add", *ends)
        for number, host in enumerate((self.one, self.two), 1):
            ip("-n", host, "address", "add", f"10.91.0.{number}/24", "dev", "eth0")
            self.cable(host, "up")
        self.start(self.one, "distributed.cli.dask_scheduler", "--host", ADDRESS, "--no-dashboard")
        return self

    def __exit__(self, *error: object) -> None:
        for process in self.processes:
            for one in tree(process):
                with suppress(psutil.Error):
                    one.kill()
            process.wait()
        for host in (self.one, self.two):
            ip("netns", "del", host)

    def cable(self, host: str, state: str) -> None:
        ip("-n", host, "link", "set", "eth0", state)

    def start(self, host: str, *words: str) -> subprocess.Popen:
        with (self.logs / f"{len(self.processes)}.log").open("wb") as log:
            command = ["ip", "netns", "exec", host, sys.executable, "-m", *words]
            process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def work(self, host: str) -> None:
        """Start a worker, for one submission at a time."""
        self.workers.append(self.start(host, "autograder.cli", "worker", SCHEDULER, "--threads", "1"))

    def grade(self, folder: Path) -> subprocess.Popen:
        return self.start(
            self.one, "autograder.cli", "grade", "--scheduler", SCHEDULER, "--course", str(folder)
        )

    def said(self) -> str:
        return "\n".join(path.read_text(errors="replace")[-3000:] for path in sorted(self.logs.iterdir()))


def tree(process: subprocess.Popen) -> list[psutil.Process]:
    try:
        root = psutil.Process(process.pid)
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []
