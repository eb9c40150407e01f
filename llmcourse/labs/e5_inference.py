"""Helpers of lab e5_inference: pieces of the model, readers of logits, what a computation holds in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import PreTrainedModel

__all__ = [
    "attend",
    "early_exits",
    "full_logits",
    "largest_tensor",
    "library_cache",
    "reader",
    "rotary",
    "table_reader",
]


def rotary(model: PreTrainedModel, x: Tensor, positions: Tensor) -> Tensor:
    """The model's rotary embedding: queries or keys x [B, heads, t, D], turned as at `positions` [t]."""
    from transformers.models.llama.modeling_llama import apply_rotary_pos_emb

    cos, sin = model.model.rotary_emb(x, positions[None].to(x.device))
    turned: Tensor = apply_rotary_pos_emb(x, x, cos, sin)[0]
    return turned


def attend(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Attention by the library: q [B, H, T, D], k and v [B, G, S, D] → [B, H, T, D].

    mask: bool [T, S]; [i, j] is True where query i sees key j. H is a multiple of G.
    """
    import torch.nn.functional as F

    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.device), enable_gqa=True)


def full_logits(model: PreTrainedModel, ids: Tensor) -> Tensor:
    """The library's logits [1, T, V] of ids [1, T], with no cache."""
    import torch

    with torch.no_grad():
        logits: Tensor = model(ids.to(model.device), use_cache=False).logits
    return logits


def library_cache(model: PreTrainedModel, ids: Tensor) -> list[tuple[Tensor, Tensor]]:
    """The keys and values that the library keeps of ids [1, T], a pair of [1, G, T, D] for each layer."""
    import torch
    from transformers import DynamicCache

    cache: Any = DynamicCache(config=model.config)
    with torch.no_grad():
        model(ids.to(model.device), past_key_values=cache)
    return [(layer.keys, layer.values) for layer in cache.layers]


def reader(model: PreTrainedModel) -> Callable[[Sequence[int], int], Tensor]:
    """A function next_logits(ids, start) on the library's cache.

    It returns the logits [len(ids) - start, V] of what follows ids[start], ids[start + 1], …, ids[-1]. Tokens
    that it has read before, as the same beginning, it doesn't read again.
    """
    import torch
    from transformers import DynamicCache

    cache: Any = DynamicCache(config=model.config)
    known: list[int] = []

    def next_logits(ids: Sequence[int], start: int) -> Tensor:
        ids = list(ids)
        same = 0
        while same < min(len(known), start) and known[same] == ids[same]:
            same += 1
        if same < len(known):
            cache.crop(same - len(known))
        known[:] = ids
        with torch.no_grad():
            new = torch.tensor([ids[same:]], device=model.device)
            logits: Tensor = model(new, past_key_values=cache).logits
        return logits[0, start - same :]

    return next_logits


def table_reader(table: Tensor) -> Callable[[Sequence[int], int], Tensor]:
    """A function next_logits(ids, start) of a toy model, whose next token depends on the last one alone.

    table: float [V, V]; row i holds the logits of what follows token i.
    """

    def next_logits(ids: Sequence[int], start: int) -> Tensor:
        return table[list(ids[start:])]

    return next_logits


def largest_tensor(fn: Callable[[], Any]) -> int:
    """How many numbers the largest tensor has that torch makes while fn() runs.

    A view counts as what it shows, and if it repeats a tensor without copying it, as that tensor.
    """
    import torch
    from torch.utils._python_dispatch import TorchDispatchMode

    largest = 0

    class Watch(TorchDispatchMode):
        def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
            nonlocal largest
            out = func(*args, **(kwargs or {}))
            for made in out if isinstance(out, (tuple, list)) else (out,):
                if isinstance(made, torch.Tensor):
                    held = made.untyped_storage().nbytes() // made.element_size()
                    largest = max(largest, min(made.numel(), held))
            return out

    with Watch():
        fn()
    return largest


def early_exits(model: PreTrainedModel, ids: Tensor, layers: Sequence[int | None]) -> list[Tensor]:
    """Logits [1, T, V] of ids [1, T], read by the model's norm and head after so many layers; None is all."""
    import torch

    with torch.no_grad():
        states = model.model(ids.to(model.device), output_hidden_states=True).hidden_states
        # The last one has been through the norm already.
        read = [states[-1] if n is None else model.model.norm(states[n]) for n in layers]
        return [model.lm_head(x) for x in read]
