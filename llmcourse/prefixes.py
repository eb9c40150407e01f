"""What prompts begin with alike is read once: texts written side by side, and a model that remembers."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import torch

__all__ = ["Remembering", "SideBySide", "complete", "masked", "read"]


@lru_cache(maxsize=2)
def read(lm: Any, tok: Any, text: str) -> Any:
    """What the model keeps of the beginning that many prompts share: `after` of complete.

    Asked for the same text again, it remembers; nobody must change what it gives.
    """
    import torch

    ids = tok(text, return_tensors="pt").input_ids.to(lm.device)
    with torch.no_grad():
        return lm(ids, use_cache=True, logits_to_keep=1).past_key_values


class SideBySide:
    """Texts that grow side by side in one row of a model's cache, where each sees only itself.

    What they begin with alike stands there once, and nothing is padded.
    """

    def __init__(self, lm: Any, after: Any = None) -> None:
        """after: what `read` gave for the text before all of them; it stays as it is."""
        import torch

        self._lm, self._past = lm, copy.deepcopy(after)
        self._held = after.get_seq_length() if after is not None else 0
        self.beginning = torch.ones(self._held, dtype=torch.bool, device=lm.device)
        """What a text sees that hasn't begun."""

    def go_on(
        self, seen: Sequence[torch.Tensor], tokens: Sequence[Sequence[int]]
    ) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """The logits (n, vocabulary) of what follows each text after its next tokens, and what it sees then.

        seen: for each text the places of the row that it sees, bool; several may go on from the same
        tokens: for each text at least one
        """
        import torch

        new = sum(map(len, tokens))
        sees = torch.zeros(new, self._held + new, dtype=torch.bool, device=self._lm.device)
        positions: list[int] = []
        ends: list[int] = []
        for before, ids in zip(seen, tokens, strict=True):
            start, end = len(positions), len(positions) + len(ids)
            sees[start:end, : len(before)] = before
            sees[start:end, self._held + start : self._held + end] = torch.ones(len(ids), len(ids)).tril()
            positions += range(int(before.sum()), int(before.sum()) + len(ids))
            ends.append(end - 1)
        hidden = torch.zeros(sees.shape, dtype=self._lm.dtype, device=sees.device)
        with torch.no_grad():
            out = self._lm(
                torch.tensor([[token for ids in tokens for token in ids]], device=sees.device),
                attention_mask=hidden.masked_fill(~sees, torch.finfo(hidden.dtype).min)[None, None],
                position_ids=torch.tensor([positions], device=sees.device),
                past_key_values=self._past,
                use_cache=True,
                logits_to_keep=torch.tensor(ends, device=sees.device),
            )
        self._past, self._held = out.past_key_values, self._held + new
        return out.logits[0].float(), list(sees[ends])


def complete(
    lm: Any,
    tok: Any,
    prompts: Sequence[str],
    matchers: Sequence[Any] | None = None,
    stop: Sequence[str] = ("\n",),
    max_tokens: int = 48,
    after: Any = None,
) -> list[str]:
    """The greedy continuations of prompts, written side by side, each up to a stop text or its matcher's end.

    matchers: one for each prompt
    after: what `read` gave for the text before every prompt
    """
    new = [tok(prompt, add_special_tokens=after is None).input_ids for prompt in prompts]
    row = SideBySide(lm, after)
    seen = [row.beginning] * len(new)
    made: list[list[int]] = [[] for _ in new]
    texts = [""] * len(new)
    live = list(range(len(new)))
    for _ in range(max_tokens):
        logits, seen = row.go_on(seen, new)
        going = []
        for place, i in enumerate(live):
            best = int((masked(logits[place], matchers[i]) if matchers else logits[place]).argmax())
            if best == tok.eos_token_id:
                continue
            made[i].append(best)
            texts[i] = tok.decode(made[i])
            if matchers:
                matchers[i].consume_token(best)
                ended = matchers[i].is_stopped()
            else:
                cuts = [texts[i].find(mark) for mark in stop if mark in texts[i]]
                ended = bool(cuts)
                texts[i] = texts[i][: min(cuts, default=len(texts[i]))]
            if not ended:
                going.append(place)
        if not going:
            break
        seen, live = [seen[place] for place in going], [live[place] for place in going]
        new = [made[i][-1:] for i in live]
    return texts


def masked(logits: torch.Tensor, matcher: Any) -> torch.Tensor:
    """The logits of the tokens that a matcher allows next; −∞ for all others."""
    import torch

    mask = np.unpackbits(np.frombuffer(matcher.compute_bitmask(), np.uint8), bitorder="little")
    allowed = torch.zeros(len(logits), dtype=torch.bool)
    allowed[: len(mask)] = torch.from_numpy(mask[: len(logits)].astype(bool))
    return logits.masked_fill(~allowed.to(logits.device), -torch.inf)


class Remembering:
    """A causal model to be called like any other, which doesn't read again what its last call began with.

    A call with input_ids (n, T), and nothing besides but attention_mask and labels, gives the model's
    `logits` (n, T, vocabulary) and `loss`. What all its rows have alike from the left is read once for all,
    and where the last call's did too, not at all. Any other call, and every attribute, is the model's own.
    """

    def __init__(self, lm: Any) -> None:
        import torch
        from transformers import DynamicCache

        self._lm = lm
        self._known = torch.empty(0, dtype=torch.long, device=lm.device)
        self._past: Any = DynamicCache(config=lm.config)
        self._logits: list[torch.Tensor] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lm, name)

    def __call__(
        self, input_ids: Any = None, attention_mask: Any = None, *, labels: Any = None, **others: Any
    ) -> Any:
        """The model's output, without gradients."""
        import torch
        from transformers.modeling_outputs import CausalLMOutputWithPast

        shared = 0 if others or input_ids is None else _alike(input_ids, attention_mask)
        with torch.no_grad():
            if not shared:
                return self._lm(input_ids, attention_mask, labels=labels, **others)
            logits = self._read(input_ids[0, :shared])
            if len(input_ids) > 1:
                logits = logits.repeat(len(input_ids), 1, 1)
            if shared < input_ids.shape[1]:
                past = copy.deepcopy(self._past)
                past.batch_repeat_interleave(len(input_ids))
                out = self._lm(input_ids[:, shared:], attention_mask, past_key_values=past)
                logits = torch.cat([logits, out.logits], 1)
            loss = None
            if labels is not None:
                vocabulary = self._lm.config.vocab_size
                loss = self._lm.loss_function(logits=logits, labels=labels, vocab_size=vocabulary)
            return CausalLMOutputWithPast(loss=loss, logits=logits)

    def _read(self, ids: torch.Tensor) -> torch.Tensor:
        """The logits (1, T, vocabulary) of one text, of which only what is new goes through the model."""
        import torch

        both = min(len(ids), len(self._known))
        same = int((ids[:both] == self._known[:both]).cumprod(0).sum())
        self._past.crop(same - len(self._known))
        kept, left = [], same
        for piece in self._logits:
            if left:
                kept.append(piece[:, :left])
                left -= kept[-1].shape[1]
        if same < len(ids):
            kept.append(self._lm(ids[None, same:], past_key_values=self._past).logits)
        self._known, self._logits = ids.clone(), kept
        return torch.cat(kept, 1)  # a copy, which a caller may change


def _alike(ids: torch.Tensor, mask: torch.Tensor | None) -> int:
    """How many columns from the left are the same in all rows, and no padding."""
    same = (ids == ids[:1]).all(0)
    if mask is not None:
        same &= mask.bool().all(0)
    return int(same.cumprod(0).sum())
