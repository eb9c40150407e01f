"""Low bits: bitsandbytes, where it is installed, and the table of its 8-bit optimizers."""

from __future__ import annotations

import importlib
import importlib.util
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["bitsandbytes", "dynamic_map"]


def bitsandbytes() -> ModuleType | None:
    """The library, or None where it isn't installed; what it logs at its import, llmcourse silences."""
    if importlib.util.find_spec("bitsandbytes") is None:
        return None
    return importlib.import_module("bitsandbytes")


def dynamic_map(signed: bool) -> Tensor:
    """The 256 levels of the dynamic 8-bit type, sorted, from −1 or 0 to 1 (Dettmers 2015, arXiv 1511.04561).

    Seven decades, each with twice as many levels as the one below, at the middles of even steps; 0 and 1.
    Without a sign there are twice as many positive ones.
    """
    import torch

    levels = [0.0, 1.0]
    for decade in range(7):
        edges = torch.linspace(0.1, 1, 2 ** (decade + (not signed)) + 1)
        middles = (10.0 ** (decade - 6) * (edges[1:] + edges[:-1]) / 2).tolist()
        levels += middles + ([-x for x in middles] if signed else [])
    return torch.tensor(sorted(levels))
