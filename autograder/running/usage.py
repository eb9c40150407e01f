"""What a process and all below it take, as the system counts it from outside."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import psutil


class Usage(NamedTuple):
    """Of a process and all below it."""

    memory: int
    """Bytes; what several of them share counts for each, so this is never too little."""
    seconds: float
    """Of CPU."""
    threads: int
    waiting: float
    """Seconds in which the thread that fared worst could have run and got no core; not those of sleep."""


def usage(pid: int) -> Usage:
    """What they take now. Of a process that ends meanwhile nothing counts; the next look is soon."""
    memory, seconds, threads, waiting = 0, 0.0, 0, 0.0
    for process in _tree(pid):
        with suppress(psutil.Error), process.oneshot():
            times = process.cpu_times()
            memory += process.memory_info().rss
            threads += process.num_threads()
            seconds += times.user + times.system + times.children_user + times.children_system
        waiting = max(waiting, _waiting(process.pid))
    return Usage(memory, seconds, threads, waiting)


def _tree(pid: int) -> list[psutil.Process]:
    try:
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []


def _waiting(pid: int) -> float:
    """Of one process, by schedstat's second number, in nanoseconds; 0.0 where the system doesn't count it."""
    longest = 0
    with suppress(OSError, ValueError, IndexError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            longest = max(longest, int((thread / "schedstat").read_text().split()[1]))
    return longest / 1e9
