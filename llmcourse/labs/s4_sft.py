"""Supervised fine-tuning: a tiny model, what a forward pass keeps, and the task of the bookings."""

from __future__ import annotations

import json
import os
import warnings
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest import mock

from llmcourse.tiny import tiny_llama

if TYPE_CHECKING:
    from torch import Tensor, nn
    from transformers import PreTrainedTokenizerBase

__all__ = [
    "answers_of",
    "block_net",
    "chat_labels",
    "flat_gradient",
    "inputs_by_transformers",
    "kept_between",
    "labelled",
    "lora_by_peft",
    "no_torch_checkpoint",
    "pack_by_trl",
    "quiet",
    "saved_bytes",
    "schedule_by_transformers",
    "score",
    "small_llama",
    "turn_marks",
    "wanted_json",
]


def quiet() -> None:
    """No progress bars, no warnings of what a library will change one day, no threads of the tokenizer.

    Those threads outlive the call that starts them, and a process that has some can't be forked safely:
    chapter 3 forks one, and so does grading.
    """
    import datasets

    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    datasets.disable_progress_bars()
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers|peft|trl")


def turn_marks(tok: PreTrainedTokenizerBase) -> tuple[list[int], int]:
    """The tokens that open an assistant's turn in ChatML, and the token that ends any turn."""
    header: Any = tok("<|im_start|>assistant\n", add_special_tokens=False)["input_ids"]
    end: Any = tok.convert_tokens_to_ids("<|im_end|>")
    return header, end


def small_llama(seed: int) -> nn.Module:
    """A random Llama of 2 layers and 32 features, vocabulary 128; the same for the same seed."""
    import torch

    return tiny_llama(torch.Generator().manual_seed(seed), vocab_size=128, use_cache=False)


def labelled(counts: Sequence[int], seed: int, lengths: Sequence[int] = ()) -> list[tuple[Tensor, Tensor]]:
    """Micro-batches of one row, of which the last so many tokens are labelled: (ids, labels), each (1, T).

    T is 64, or that of `lengths`.
    """
    import torch

    generator = torch.Generator().manual_seed(seed)
    made = []
    for count, T in zip(counts, lengths or [64] * len(counts), strict=True):
        ids = torch.randint(0, 128, (1, T), generator=generator)
        made.append((ids, torch.where(torch.arange(T) >= T - count, ids, -100)))
    return made


def flat_gradient(model: nn.Module) -> Tensor:
    """All gradients of a model as one vector; zeros where a parameter has none."""
    import torch

    grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in model.parameters()]
    return torch.cat([g.flatten() for g in grads])


def kept_between(fn: Callable[[], object], model: nn.Module) -> list[int]:
    """How many tensors are kept for a backward pass as each forward pass of the model begins, within fn()."""
    import torch

    alive: weakref.WeakSet[_Box] = weakref.WeakSet()
    counts: list[int] = []

    def pack(tensor: Tensor) -> _Box:
        box = _Box(tensor)
        alive.add(box)
        return box

    hook = model.register_forward_pre_hook(lambda *_: counts.append(len(alive)))
    try:
        with torch.autograd.graph.saved_tensors_hooks(pack, lambda box: box.tensor):
            fn()
    finally:
        hook.remove()
    return counts


class _Box:
    """Holds a tensor, and can be watched."""

    def __init__(self, tensor: Tensor) -> None:
        self.tensor = tensor


def block_net(seed: int, depth: int = 6, width: int = 64, dropout: float = 0.1) -> nn.Sequential:
    """So many blocks, each of two layers with dropout between; leaves torch's generator just after them."""
    import torch
    from torch import nn

    torch.manual_seed(seed)
    return nn.Sequential(
        *(
            nn.Sequential(
                nn.Linear(width, 4 * width), nn.GELU(), nn.Dropout(dropout), nn.Linear(4 * width, width)
            )
            for _ in range(depth)
        )
    )


def saved_bytes(fn: Callable[[], object], module: nn.Module) -> int:
    """What calling fn() saves for the backward pass, in bytes; the module's parameters left out."""
    import torch

    parameters = {p.untyped_storage().data_ptr() for p in module.parameters()}
    total = 0

    def pack(tensor: Tensor) -> Tensor:
        nonlocal total
        if tensor.untyped_storage().data_ptr() not in parameters:
            total += tensor.numel() * tensor.element_size()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        fn()
    return total


@contextmanager
def no_torch_checkpoint() -> Iterator[None]:
    """A context in which torch's own gradient checkpointing raises, under whatever name."""
    import torch.utils.checkpoint

    def refuse(*args: object, **options: object) -> None:
        raise RuntimeError("torch.utils.checkpoint is what this exercise asks you to write")

    parts: dict[str, Any] = {
        "checkpoint": refuse,
        "CheckpointFunction": SimpleNamespace(apply=refuse),
        "_checkpoint_without_reentrant_generator": refuse,
    }
    with mock.patch.multiple(torch.utils.checkpoint, **parts):
        yield


def wanted_json(row: Mapping[str, Any]) -> str:
    """What a model should say to a booking."""
    return json.dumps({key: row[key] for key in ("city", "day", "seats")}, ensure_ascii=False)


def answers_of(
    model: nn.Module, tok: PreTrainedTokenizerBase, rows: Sequence[Mapping[str, Any]]
) -> list[str]:
    """What the model says to the text of each row, by greedy decoding of 40 tokens at most."""
    import torch

    texts = [
        tok.apply_chat_template(
            [{"role": "user", "content": row["text"]}], add_generation_prompt=True, tokenize=False
        )
        for row in rows
    ]
    batch = tok(texts, return_tensors="pt", padding=True, padding_side="left", add_special_tokens=False)
    batch = batch.to(next(model.parameters()).device)
    generate: Any = model.generate
    with torch.no_grad():
        out = generate(
            **batch, max_new_tokens=40, do_sample=False, use_cache=True, pad_token_id=tok.pad_token_id
        )
    return tok.batch_decode(out[:, batch["input_ids"].shape[1] :], skip_special_tokens=True)


def score(said: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """How many are valid JSON with these keys, exactly right, and right but for spaces around values."""
    counts = {"valid JSON": 0, "all right": 0, "right but for spaces": 0}
    for text, row in zip(said, rows, strict=True):
        try:
            found = json.loads(text)
        except ValueError:
            continue
        if not isinstance(found, dict) or set(found) != {"city", "day", "seats"}:
            continue
        counts["valid JSON"] += 1
        counts["all right"] += all(found[key] == row[key] for key in found)
        counts["right but for spaces"] += all(str(found[key]).strip() == str(row[key]) for key in found)
    return counts


# What the last chapter takes of the libraries where a part of the student's is missing.


def chat_labels(
    tok: PreTrainedTokenizerBase, messages: list[dict[str, str]], end: int
) -> tuple[list[int], list[int]]:
    """Tokens and labels of a chat whose last message alone is learned, up to its `end`: as TRL, by what the
    template makes of the chat without that message."""
    template: Any = tok.apply_chat_template
    ids = template(messages, return_dict=True)["input_ids"]
    prompt = template(messages[:-1], add_generation_prompt=True, return_dict=True)["input_ids"]
    last = len(ids) - ids[::-1].index(end)
    learned = range(len(prompt), last)
    return ids, [token if t in learned else -100 for t, token in enumerate(ids)]


def pack_by_trl(lengths: Sequence[int], capacity: int) -> list[list[int]]:
    """Which examples TRL puts into which row: the indices of each; a row for each example without TRL."""
    try:
        import datasets
        from trl import pack_dataset
    except ImportError:
        return [[i] for i in range(len(lengths))]
    named = datasets.Dataset.from_dict({"input_ids": [[i] * n for i, n in enumerate(lengths)]})
    rows = pack_dataset(named, capacity, "bfd")["input_ids"]
    return [sorted(set(row)) for row in rows]


def inputs_by_transformers(seqs: Sequence[list[int]]) -> dict[str, Tensor]:
    """Several examples in one row by transformers' collator: ids, labels and positions, (1, T) each.

    It has no mask: the positions say where an example begins.
    """
    from transformers import DataCollatorWithFlattening

    made = DataCollatorWithFlattening(return_tensors="pt")([{"input_ids": seq} for seq in seqs])
    return {name: made[name] for name in ("input_ids", "position_ids", "labels")}


def lora_by_peft(base: nn.Linear, r: int, alpha: int) -> nn.Module:
    """peft's LoRA layer beside frozen weights; its merge() gives a new linear layer."""
    import copy

    from peft import LoraConfig
    from peft.tuners.lora import Linear

    class Layer(Linear):
        def merge(self, *args: Any, **options: Any) -> Any:
            twin = copy.deepcopy(self)
            Linear.merge(twin, *args, **options)
            return twin.get_base_layer()

    return Layer(base.requires_grad_(False), "default", r=r, lora_alpha=alpha, config=LoraConfig())


def schedule_by_transformers(step: int, *, peak: float, warmup: int, total: int, kind: str) -> float:
    """The rate at a step by transformers' scheduler of that kind, "linear" or "cosine"."""
    import torch
    import transformers

    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=peak)
    scheduler: Any = transformers.get_scheduler(kind, optimizer, warmup, total)
    return float(peak * scheduler.lr_lambdas[0](step))
