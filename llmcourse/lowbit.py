"""bitsandbytes, imported so that it says nothing."""

from __future__ import annotations

import importlib
import importlib.util
import logging
from types import ModuleType

__all__ = ["bitsandbytes"]


def bitsandbytes() -> ModuleType | None:
    """The library, or None where it isn't installed; from then on it logs errors alone."""
    if importlib.util.find_spec("bitsandbytes") is None:
        return None
    # It says at its import that a package of kernels is missing, for which it has a substitute.
    logging.getLogger("bitsandbytes").setLevel(logging.CRITICAL)
    return importlib.import_module("bitsandbytes")
