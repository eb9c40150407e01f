"""Helpers of lab e6_deployment that concern serving: jobs of a scheduler."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Job"]


@dataclass(frozen=True)
class Job:
    """A request as a scheduler sees it: who, when (in seconds), and tokens in and out (each at least 1)."""

    id: int
    arrival: float
    prompt: int
    output: int
