"""What the pre-training lab gives its exercises and demos: hash functions, small models, a run to watch."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import tokenizers
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.adamw import adamw
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    get_cosine_with_min_lr_schedule_with_warmup,
)

from llmcourse import data, models

__all__ = [
    "HASH_A",
    "HASH_B",
    "Recipe",
    "TinyLM",
    "ToyLanguage",
    "Trainer",
    "flat_gradients",
    "labelled_flags",
    "learn_tokens",
    "library_adamw",
    "library_dedup",
    "library_rate",
    "llama_3_1",
    "no_monitor",
    "random_rows",
    "random_windows",
    "shingles",
    "tiny_lm",
    "tiny_run",
]

_random = np.random.default_rng(1)
HASH_A = _random.integers(1, 2**31, 128, dtype=np.uint64)
HASH_B = _random.integers(0, 2**31, 128, dtype=np.uint64)
"""Hash function p takes h to ((HASH_A[p] · h + HASH_B[p]) mod (2⁶¹ − 1)) mod 2³²."""


def shingles(text: str) -> set[bytes]:
    """Every run of three words of the text, in lower case; of a shorter text, all of it; of none, nothing."""
    words = text.lower().split()
    runs = [words[i : i + 3] for i in range(max(1, len(words) - 2))] if words else []
    return {" ".join(run).encode() for run in runs}


# A model whose step takes a millisecond, and a language for it.


class TinyLM(nn.Module):
    """Predicts each of 30 tokens from the one before: ids (n, T) → logits (n, T, 30).

    `rare` has a part only where a batch holds token 0, as an expert in a mixture of experts.
    """

    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(30, 12)
        self.up, self.down = nn.Linear(12, 24), nn.Linear(24, 12)
        self.rare = nn.Parameter(torch.zeros(12))
        self.head = nn.Linear(12, 30, bias=False)

    def forward(self, ids: Tensor) -> Tensor:
        x = self.embed(ids)
        x = x + self.down(F.gelu(self.up(x)))
        return self.head(x + self.rare if (ids == 0).any() else x)


def tiny_lm(generator: torch.Generator) -> TinyLM:
    """A random one; the same for the same generator."""
    model = TinyLM()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(0.5 * torch.randn(parameter.shape, generator=generator))
    return model


def random_rows(seed: int, n: int, T: int, hide: int = 0) -> tuple[Tensor, Tensor]:
    """ids and targets (n, T) of random tokens but 0, of which the last `hide` targets are −100."""
    ids = torch.randint(1, 30, (n, T + 1), generator=torch.Generator().manual_seed(seed))
    targets = ids[:, 1:].clone()
    targets.view(-1)[n * T - hide :] = -100
    return ids[:, :-1], targets


def flat_gradients(model: nn.Module) -> Tensor:
    """All gradients in a row, zeros where a parameter has none."""
    return torch.cat(
        [(torch.zeros_like(p) if p.grad is None else p.grad).flatten() for p in model.parameters()]
    )


class ToyLanguage:
    """Thirty tokens, each with two likely followers: one in three times of four, the other in the fourth."""

    def __init__(self, generator: torch.Generator) -> None:
        self.followers = torch.randint(30, (30, 2), generator=generator)

    def text(self, n: int, generator: torch.Generator) -> Tensor:
        """n rows of 13 tokens."""
        rows = [torch.randint(30, (n,), generator=generator)]
        for _ in range(12):
            rows.append(self.followers[rows[-1], (torch.rand(n, generator=generator) < 0.25).long()])
        return torch.stack(rows, 1)


def tiny_run(
    seed: int, lr: float = 0.03, bad_batch: int | None = None, clip: float = 1.0
) -> list[tuple[float, float]]:
    """Losses and gradient norms of a real run of the tiny model, 100 steps of 16 × 12 tokens.

    The batch of step `bad_batch` is random tokens.
    """
    generator = torch.Generator().manual_seed(seed)
    language = ToyLanguage(generator)
    model, record = tiny_lm(generator), []
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    for step in range(100):
        batch = language.text(16, generator)
        if step == bad_batch:
            batch = torch.randint(30, (16, 13), generator=generator)
        loss = F.cross_entropy(model(batch[:, :-1]).flatten(0, 1), batch[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(model.parameters(), clip)
        optimizer.step()
        record.append((loss.item(), norm.item()))
    return record


def llama_3_1(size: str) -> LlamaConfig:
    """The shape of Llama 3.1 "8B" or "405B" (Grattafiori et al. 2024, arXiv 2407.21783, table 3)."""
    shapes: dict[str, dict[str, Any]] = {
        "8B": {"hidden_size": 4096, "intermediate_size": 14_336, "num_hidden_layers": 32,
               "num_attention_heads": 32},
        "405B": {"hidden_size": 16_384, "intermediate_size": 53_248, "num_hidden_layers": 126,
                 "num_attention_heads": 128},
    }  # fmt: skip
    return LlamaConfig(vocab_size=128_256, num_key_value_heads=8, tie_word_embeddings=False, **shapes[size])


# The training run at the end: what it is made of, and the library's parts for those that aren't written.


@dataclass(frozen=True)
class Recipe:
    """The parts of a training step."""

    adamw: Callable[..., tuple[Tensor, Tensor, Tensor]]
    """(p, g, m, v, t, *, lr, betas, eps, wd) → (p, m, v)"""
    clip: Callable[[Any, float], Any]
    """(parameters, max_norm) → the norm of their gradients before they were scaled"""
    rate: Callable[..., float]
    """(step, *, peak, warmup, total, floor) → the learning rate"""
    monitor: Callable[[], Any]
    """() → an object with update(step, loss, grad_norm, tokens, seconds, rank_seconds) → events"""


def library_adamw(
    p: Tensor, g: Tensor, m: Tensor, v: Tensor, t: int, *, lr: float, betas: tuple[float, float], eps: float,
    wd: float,
) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
    """One step of torch's AdamW, in place."""
    adamw(
        [p], [g], [m], [v], [], [torch.tensor(float(t - 1))], amsgrad=False, beta1=betas[0], beta2=betas[1],
        lr=lr, weight_decay=wd, eps=eps, maximize=False, foreach=False,
    )  # fmt: skip
    return p, m, v


def library_rate(step: int, *, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """The learning rate of transformers' schedule of a linear warm-up and half a cosine."""
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=peak)
    schedule = get_cosine_with_min_lr_schedule_with_warmup(optimizer, warmup, total, min_lr=floor)
    return peak * schedule.lr_lambdas[0](step)


class _Silent:
    def update(self, *seen: Any) -> list[Any]:
        return []


def no_monitor() -> _Silent:
    """A monitor that never says anything, as most training scripts have it."""
    return _Silent()


def random_windows(docs: list[list[int]], T: int, eos: int) -> tuple[Tensor, Tensor]:
    """Blocks (N, T + 1) cut from the stream at random places, with overlaps and gaps; doc_ids are 0."""
    stream = torch.tensor([token for doc in docs for token in [*doc, eos]], dtype=torch.int64)
    n = len(stream) // T
    starts = torch.randint(len(stream) - T, (n,), generator=torch.Generator().manual_seed(0))
    return stream[starts[:, None] + torch.arange(T + 1)], torch.zeros(n, T + 1, dtype=torch.int64)


def labelled_flags(text: str) -> dict[str, bool]:
    """What web_noise's own labels say of a page; any other text passes."""
    noise = data.load("web_noise")
    return {"labels": not dict(zip(noise["text"], noise["breaks"], strict=True)).get(text)}


def library_dedup(docs: list[str], threshold: float) -> list[int]:
    """The documents that are like none before them, by datasketch's index."""
    import datasketch

    index, kept = datasketch.MinHashLSH(threshold=threshold, num_perm=128), []
    for i, doc in enumerate(docs):
        sketch = datasketch.MinHash(num_perm=128)
        sketch.update_batch(shingles(doc))
        if not index.query(sketch):
            index.insert(str(i), sketch)
            kept.append(i)
    return kept


def learn_tokens(corpus: list[str]) -> tokenizers.Tokenizer:
    """A byte-level BPE of 512 tokens, of which 0 ends a text."""
    learned = tokenizers.Tokenizer(tokenizers.models.BPE())
    learned.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    learned.decoder = tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(vocab_size=512, special_tokens=["<eos>"], show_progress=False)
    learned.train_from_iterator(corpus, trainer)
    return learned


class Trainer:
    """A small Llama with 512 tokens, its optimizer's state, and what was seen on the way.

    blocks: (N, T + 1) int64, of which every step takes 16
    """

    def __init__(
        self, blocks: Tensor, recipe: Recipe, *, steps: int, layers: int, hidden: int, device: str, seed: int,
        peak: float = 6e-3,
    ) -> None:  # fmt: skip
        torch.manual_seed(seed)
        config = LlamaConfig(
            vocab_size=512, hidden_size=hidden, intermediate_size=3 * hidden, num_hidden_layers=layers,
            num_attention_heads=4, num_key_value_heads=2, tie_word_embeddings=True, bos_token_id=None,
            eos_token_id=0, pad_token_id=0,
        )  # fmt: skip
        self.model = LlamaForCausalLM(config)
        nn.Module.to(self.model, models.device(device))
        self.recipe, self.steps, self.peak, self.seed = recipe, steps, peak, seed
        self.blocks = blocks.to(self.model.device)
        self.order = torch.randint(len(blocks), (steps, 16), generator=torch.Generator().manual_seed(seed))
        self.parameters = list(self.model.parameters())
        self.state = [(torch.zeros_like(p), torch.zeros_like(p)) for p in self.parameters]
        self.monitor, self.events = recipe.monitor(), list[Any]()
        self.curves: dict[str, list[float]] = defaultdict(list)

    def step(self, number: int) -> None:
        """One step: the learning rate warms up over the first tenth of the run."""
        start = time.perf_counter()
        batch = self.blocks[self.order[number]]
        loss = self.loss(batch)
        loss.backward()
        norm = float(self.recipe.clip(self.parameters, 1.0))
        rate = self.recipe.rate(
            number, peak=self.peak, warmup=self.steps // 10, total=self.steps, floor=self.peak / 10
        )
        with torch.no_grad():
            for i, (p, (m, v)) in enumerate(zip(self.parameters, self.state, strict=True)):
                new, *moments = self.recipe.adamw(
                    p.data, p.grad, m, v, number + 1, lr=rate, betas=(0.9, 0.95), eps=1e-8, wd=0.1
                )
                p.copy_(new)
                p.grad = None
                self.state[i] = (moments[0], moments[1])
        seconds, tokens = time.perf_counter() - start, batch[:, 1:].numel()
        self.events += self.monitor.update(number, loss.item(), norm, tokens, seconds, [seconds])
        seen = {
            "loss": loss.item(),
            "gradient norm": norm,
            "learning rate": rate,
            "tokens/s": tokens / seconds,
        }
        for name, value in seen.items():
            self.curves[name].append(value)

    def loss(self, blocks: Tensor) -> Tensor:
        """The mean cross-entropy over the targets of blocks (n, T + 1)."""
        blocks = blocks.to(self.model.device)
        logits = self.model(blocks[:, :-1], use_cache=False).logits
        return F.cross_entropy(logits.flatten(0, 1), blocks[:, 1:].flatten())

    def held_out(self, blocks: Tensor) -> float:
        """The same as a number, without gradients."""
        with torch.no_grad():
            return self.loss(blocks).item()

    @torch.no_grad()
    def write(self, learned: tokenizers.Tokenizer, n: int) -> list[str]:
        """n texts of at most 160 tokens, sampled at temperature 0.5 after the end of another."""
        torch.manual_seed(self.seed)
        ids = torch.zeros(n, 1, dtype=torch.int64, device=self.model.device)
        model: Any = self.model
        out = model.generate(
            ids, attention_mask=torch.ones_like(ids), max_new_tokens=160, do_sample=True, temperature=0.5,
            top_k=0,
        )  # fmt: skip
        return [learned.decode(row[1:].tolist(), skip_special_tokens=True).strip() for row in out]
