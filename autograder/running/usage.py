"""What a process and all below it take, as the system counts it from outside."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import psutil

PAGE = os.sysconf("SC_PAGE_SIZE")


class Usage(NamedTuple):
    """Of a process and all below it."""

    memory: int
    """Bytes; what several of them share counts for each, so this is never too little."""
    seconds: float
    """Of CPU."""
    threads: int
    waiting: float
    """Seconds in which the thread that fared worst could have run and got no core; not those of sleep."""


Seen = dict[tuple[int, float], float]
"""Of processes, by id and start, the seconds of CPU that they themselves had taken when last looked at."""


def usage(pid: int, seen: Seen | None = None) -> Usage:
    """What they take now. Of a process that ends meanwhile nothing else counts; the next look is soon.

    With `seen`, which is kept from look to look, the CPU time of processes that have ended counts as it was
    last seen: one that nobody waits for is in no other process's sum.
    """
    memory, seconds, threads, waiting = 0, 0.0, 0, 0.0
    seen = {} if seen is None else seen
    for process in _tree(pid):
        with suppress(psutil.Error), process.oneshot():
            times = process.cpu_times()
            memory += process.memory_info().rss or _memory_of_threads(process.pid)
            threads += process.num_threads()
            seconds += times.user + times.system + times.children_user + times.children_system
            seen[process.pid, process.create_time()] = times.user + times.system
        waiting = max(waiting, _waiting(process.pid))
    return Usage(memory, max(seconds, sum(seen.values())), threads, waiting)


def _memory_of_threads(pid: int) -> int:
    """Of a process whose first thread has ended, which then shows none itself."""
    most = 0
    with suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError, ValueError, IndexError):
                most = max(most, int((thread / "statm").read_text().split()[1]))
    return most * PAGE


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
