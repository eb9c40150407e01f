from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from llmcourse import lowbit

PROGRAM = """
import os, torch
from llmcourse.lowbit import bitsandbytes
functional = bitsandbytes().functional
weights = torch.linspace(-1, 1, 128)
packed, state = functional.quantize_4bit(weights, blocksize=64, quant_type="nf4")
print(float((functional.dequantize_4bit(packed, state) - weights).abs().max()) < 0.2, flush=True)
os._exit(0)  # triton, where it is installed, reports leaks of its own when Python ends
"""


def test_bitsandbytes_works_and_says_nothing():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_without_bitsandbytes_there_is_none(monkeypatch):
    monkeypatch.setattr(lowbit.importlib.util, "find_spec", lambda name: None)
    assert lowbit.bitsandbytes() is None


@pytest.mark.parametrize("signed", [True, False])
def test_the_dynamic_map_is_the_librarys(signed):
    functional = pytest.importorskip("bitsandbytes.functional")
    assert torch.equal(lowbit.dynamic_map(signed), functional.create_dynamic_map(signed))
