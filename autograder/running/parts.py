"""Which parts of the test cells run: first the questions, then what explains a wrong answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Parts:
    """Hidden parts always run; the visible ones, and those of which test cells, are said here."""

    visible: bool
    explained: tuple[str, ...] | None = None
    """These test cells alone; None for all."""
    lost: Mapping[str, str] = field(default_factory=dict)
    """Cells that an earlier run lost its kernel to, and how: they aren't waited for again."""


ALL = Parts(True)
ASK = Parts(False)
