"""Helpers of lab e6_deployment that concern serving: jobs, and a simulated server that they can be sent to."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Job", "play"]


@dataclass(frozen=True)
class Job:
    """A request as a scheduler sees it: who, when (in seconds), and tokens in and out (each at least 1)."""

    id: int
    arrival: float
    prompt: int
    output: int


def play(jobs: Sequence[Job], seats: int, read: float = 1e-4, write: float = 0.03) -> list[dict[str, Any]]:
    """Records of a load test against a simulated server, in order of arrival.

    It has so many seats, each of which reads a token in `read` and writes one in `write` seconds, whoever sits
    beside it. Who finds no seat waits in line. Everything is sent as planned, and nothing fails.
    """
    records, free = [], [0.0] * seats
    for job in sorted(jobs, key=lambda job: job.arrival):
        begun = max(job.arrival, heapq.heappop(free)) + read * job.prompt
        tokens = [begun + write * (i + 1) for i in range(job.output)]
        heapq.heappush(free, tokens[-1])
        records.append(
            {"intended": job.arrival, "sent": job.arrival, "tokens": tokens, "end": tokens[-1], "error": None}
        )
    return records
