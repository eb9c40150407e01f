"""bitsandbytes, where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from types import ModuleType

__all__ = ["bitsandbytes"]


def bitsandbytes() -> ModuleType | None:
    """The library, or None where it isn't installed; what it logs at its import, llmcourse silences."""
    if importlib.util.find_spec("bitsandbytes") is None:
        return None
    return importlib.import_module("bitsandbytes")
