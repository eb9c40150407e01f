"""What the quantization lab gives its exercises and demos: grids, and a model with exchangeable weights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from llmcourse import data

__all__ = [
    "NF4",
    "fake_quant",
    "inputs_of",
    "llama_cpp",
    "logits",
    "minmax_grid",
    "nll",
    "off_ties",
    "relative",
    "snap",
    "text_ids",
    "weights",
]

NF4 = torch.tensor([
    -1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635,
    -0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725,
    0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941,
    0.7229568362236023, 1.0,
])  # fmt: skip
"""The sixteen levels of the format NF4 (Dettmers et al. 2023, arXiv 2305.14314, appendix E)."""


def minmax_grid(w: Tensor, bits: int) -> tuple[Tensor, Tensor]:
    """The zero-point grid of each row of w (N, G): scale and zero, each (N, 1); 0 is on every grid."""
    low, high = w.amin(1, keepdim=True).clamp(max=0), w.amax(1, keepdim=True).clamp(min=0)
    scale = (high - low) / (2**bits - 1)
    scale = torch.where(scale == 0, 1.0, scale)
    return scale, torch.round(-low / scale)


def snap(w: Tensor, scale: Tensor, zero: Tensor, bits: int) -> Tensor:
    """w (N, …), each row rounded to its grid, as real numbers."""
    return scale * ((torch.round(w / scale) + zero).clamp(0, 2**bits - 1) - zero)


def fake_quant(w: Tensor, bits: int, group_size: int) -> Tensor:
    """w (N, K), each run of group_size weights of a row rounded to a grid of its own."""
    groups = w.reshape(-1, group_size)
    return snap(groups, *minmax_grid(groups, bits), bits).reshape(w.shape)


def relative(a: Tensor, b: Tensor) -> float:
    """‖a − b‖ ÷ ‖b‖"""
    return float((a - b).double().norm() / b.double().norm())


def off_ties(generator: torch.Generator, shape: tuple[int, ...], low: int, high: int) -> Tensor:
    """Whole numbers of a grid from low to high, each moved by less than 0.4: none is near a tie.

    The first two of each row are the ends of the grid, exactly.
    """
    codes = torch.randint(low, high + 1, shape, generator=generator).float()
    codes += 0.8 * torch.rand(shape, generator=generator) - 0.4
    codes = codes.clamp(low, high)
    codes[..., 0], codes[..., 1] = low, high
    return codes


def text_ids(tok: Any, split: str, tokens: int) -> Tensor:
    """So many tokens of the calibration texts of a split, "calibration" or "held_out": (1, tokens)."""
    texts = [row["text"] for row in data.load("calibration") if row["split"] == split]
    ids = [token for text in texts for token in (*tok(text).input_ids, tok.eos_token_id)]
    return torch.tensor([ids[:tokens]])


@torch.no_grad()
def inputs_of(lm: nn.Module, names: Sequence[str], ids: Tensor) -> dict[str, Tensor]:
    """What the modules of these names are given when the model reads ids (1, T): each (T, in), on the CPU."""
    seen: dict[str, Tensor] = {}

    def keeping(name: str) -> Any:
        return lambda module, args, output: seen.__setitem__(name, args[0][0].cpu())

    hooks = [lm.get_submodule(name).register_forward_hook(keeping(name)) for name in names]
    try:
        lm(ids.to(_device(lm)), logits_to_keep=1, use_cache=False)
    finally:
        for hook in hooks:
            hook.remove()
    return seen


@torch.no_grad()
def logits(lm: nn.Module, ids: Tensor) -> Tensor:
    """What the model says after each token of ids (1, T): (T, V)."""
    return lm(ids.to(_device(lm)), use_cache=False).logits[0]


def nll(lm: nn.Module, ids: Tensor) -> float:
    """Mean negative log-likelihood per token of ids (1, T), in nats."""
    said = logits(lm, ids)[:-1]
    return float(F.cross_entropy(said, ids[0, 1:].to(said.device)))


@contextmanager
def weights(lm: nn.Module, changed: Mapping[str, Tensor]) -> Iterator[None]:
    """The model with other weights, name → tensor, until the block ends."""
    now = lm.state_dict()
    before = {name: now[name].clone() for name in changed}
    try:
        for name, tensor in changed.items():
            now[name].copy_(tensor)
        yield
    finally:
        for name, tensor in before.items():
            now[name].copy_(tensor)


def _device(lm: nn.Module) -> torch.device:
    return next(lm.parameters()).device


def llama_cpp(path: Path, prompt: str, tokens: int = 40) -> tuple[str, float]:
    """What llama.cpp writes after a prompt with the model of a GGUF file, and its tokens a second.

    One thread, the likeliest token each time. Raises ModuleNotFoundError where xllamacpp isn't installed.
    """
    import xllamacpp

    options = xllamacpp.CommonParams()
    options.model.path = str(path)
    options.n_ctx, options.n_parallel, options.cpuparams.n_threads = 512, 1, 1
    options.verbosity = -1
    server = xllamacpp.Server(options)
    done = server.handle_completions({"prompt": prompt, "n_predict": tokens, "temperature": 0})
    return done["choices"][0]["text"], done["timings"]["predicted_per_second"]
