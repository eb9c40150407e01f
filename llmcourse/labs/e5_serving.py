"""Helpers of lab e5_inference that concern serving: blocks of memory, traffic, measurements, an engine."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

if TYPE_CHECKING:
    import torch
    from torch import Tensor
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

__all__ = [
    "PROMPTS",
    "Books",
    "Reserved",
    "common_beginning",
    "decode_seconds",
    "greedy",
    "library_lookup",
    "library_verify",
    "loss_after",
    "machine",
    "one_after_another",
    "packed_logits",
    "plain_lists",
    "play",
    "prompt_ids",
    "random_history",
    "read_back",
    "requests",
    "seats",
    "show_blocks",
    "state",
    "text_ids",
]


class Books(Protocol):
    """What a block manager can do; the exercise says it in full."""

    block_size: int
    table: dict[Any, list[int]]

    @property
    def free_blocks(self) -> int: ...
    def append(self, rid: Hashable) -> tuple[int, tuple[int, int] | None]: ...
    def fork(self, parent: Hashable, child: Hashable) -> None: ...
    def release(self, rid: Hashable) -> None: ...


# Histories: words such as "a" (append a token to request a), "a>b" (fork b from a), "-a" (release a).


def _call(books: Books, word: str) -> Any:
    """What one word of a history gives, or the name of the exception it raises."""
    try:
        if word.startswith("-"):
            return books.release(word[1:])
        if ">" in word:
            return books.fork(*word.split(">"))
        slot, copy = books.append(word)
        return slot, copy
    except NotImplementedError:
        raise
    except Exception as error:  # a student's code may raise anything
        return type(error).__name__


def play(books: Books, history: str) -> list[Any]:
    """Carry out a history: for each word what the manager gave, or the name of an exception."""
    return [_call(books, word) for word in history.split()]


def state(books: Books) -> dict[str, Any]:
    """The tables of all requests, copied, and the number of free blocks."""
    return {"tables": {rid: list(blocks) for rid, blocks in books.table.items()}, "free": books.free_blocks}


def read_back(books: Books, history: str, block_size: int) -> dict[str, list[int | None]]:
    """Carry out a history on a memory of slots: request → the tokens that it reads through its table.

    Tokens are numbered from 0 in the order of the appends, those that failed included; None is an empty slot.
    """
    memory: dict[int, int] = {}
    length: dict[str, int] = {}
    number = 0
    for word in history.split():
        given = _call(books, word)
        if word.startswith("-"):
            length.pop(word[1:], None)
        elif ">" in word:
            parent, child = word.split(">")
            length[child] = length.get(parent, 0)
        else:
            if isinstance(given, tuple):
                slot, copy = given
                if copy:
                    src, dst = (block * block_size for block in copy)
                    before = dict(memory)
                    for place in range(block_size):
                        if src + place in before:
                            memory[dst + place] = before[src + place]
                memory[slot] = number
                length[word] = length.get(word, 0) + 1
            number += 1
    return {rid: [_token(memory, books, rid, i, block_size) for i in range(n)] for rid, n in length.items()}


def _token(memory: Mapping[int, int], books: Books, rid: str, i: int, block_size: int) -> int | None:
    blocks = books.table.get(rid, [])
    if i // block_size >= len(blocks):
        return None
    return memory.get(blocks[i // block_size] * block_size + i % block_size)


def plain_lists(history: str) -> dict[str, list[int]]:
    """What each request should read after a history in which memory doesn't run out: a list for each."""
    lists: dict[str, list[int]] = {}
    number = 0
    for word in history.split():
        if word.startswith("-"):
            del lists[word[1:]]
        elif ">" in word:
            parent, child = word.split(">")
            lists[child] = list(lists[parent])
        else:
            lists.setdefault(word, []).append(number)
            number += 1
    return lists


def random_history(dice: np.random.Generator, words: int) -> str:
    """A history of so many words: at most eight requests at a time, mostly appends."""
    alive: list[str] = []
    history: list[str] = []
    while len(history) < words:
        kind = dice.choice(["append", "begin", "fork", "release"], p=[0.7, 0.1, 0.13, 0.07])
        name = f"r{len(history)}"
        if not alive or (kind == "begin" and len(alive) < 8):
            history.append(name)
            alive.append(name)
            continue
        one = alive[int(dice.integers(len(alive)))]
        if kind == "fork" and len(alive) < 8:
            history.append(f"{one}>{name}")
            alive.append(name)
        elif kind == "release":
            history.append(f"-{one}")
            alive.remove(one)
        else:
            history.append(one)
    return " ".join(history)


def requests(seed: int, n: int, every: float = 4.0, mean: float = 40.0) -> list[tuple[int, int]]:
    """Traffic: (arrival, output length) of n requests, in steps.

    Arrivals are a Poisson process with one in `every` steps on average; lengths are geometric with this mean.
    """
    dice = np.random.default_rng(seed)
    arrivals = np.floor(np.cumsum(dice.exponential(every, n))).astype(int)
    return list(zip(arrivals.tolist(), dice.geometric(1 / mean, n).tolist(), strict=True))


def prompt_ids(tok: PreTrainedTokenizerBase, text: str) -> list[int]:
    """A user's message in the chat template, up to where the answer begins."""
    said = [{"role": "user", "content": text}]
    words = tok.apply_chat_template(said, add_generation_prompt=True, tokenize=False)
    return list(tok(words, add_special_tokens=False).input_ids)


_SHADES = ("#3b8ea566", "#d1803c66", "#7a9a3a66", "#b35a8466", "#8672c466", "#b0a13a66")
_SEVERAL = "#7d7d7d77"


def show_blocks(
    table: Mapping[Any, Sequence[int]], lengths: Mapping[Any, int], block_size: int, num_blocks: int = 0
) -> None:
    """The blocks of a cache, a row each: whose they are, and in each slot which token of the request it is.

    Each request has a colour; what several have is grey. `num_blocks` shows so many, free ones included.
    """
    from IPython.display import HTML, display

    owners: dict[int, list[Any]] = {}
    held: dict[int, int] = {}
    first: dict[int, int] = {}
    for rid, blocks in table.items():
        for index, block in enumerate(blocks):
            owners.setdefault(block, []).append(rid)
            here = min(block_size, lengths[rid] - index * block_size)
            held[block] = max(held.get(block, 0), here)
            first[block] = index * block_size
    colours = {rid: _SHADES[i % len(_SHADES)] for i, rid in enumerate(table)}
    rows, text = [], []
    for block in sorted(owners) if not num_blocks else range(num_blocks):
        whose = owners.get(block, [])
        shade = "none" if not whose else colours[whose[0]] if len(whose) == 1 else _SEVERAL
        cells = "".join(
            f'<td style="border:1px solid #7d7d7d55;min-width:1.6em;text-align:center;background:{shade}">'
            f"{first[block] + place}</td>"
            if place < held.get(block, 0)
            else '<td style="border:1px solid #7d7d7d55;min-width:1.6em"></td>'
            for place in range(block_size)
        )
        names = ", ".join(map(str, whose)) or "free"
        rows.append(
            f'<tr><td style="text-align:left">block {block}</td>{cells}<td>{html.escape(names)}</td></tr>'
        )
        text.append(f"block {block}: {held.get(block, 0)} of {block_size} slots, {names}")
    made = HTML(f"<table>{''.join(rows)}</table>").data
    display({"text/html": made, "text/plain": "\n".join(text)}, raw=True)


def seats(
    requests: Sequence[tuple[int, int]], ends: Sequence[int], max_batch: int
) -> dict[str, list[tuple[float, float, str, bool]]]:
    """Rows for plots.timeline: on which seat each request runs, from its finish time minus its length."""
    rows: dict[str, list[tuple[float, float, str, bool]]] = {f"seat {seat}": [] for seat in range(max_batch)}
    for i in sorted(range(len(requests)), key=lambda i: (ends[i] - requests[i][1], i)):
        start = ends[i] - requests[i][1]
        free = [row for row in rows.values() if not row or row[-1][1] <= start]
        if free:
            free[0].append((start, ends[i], str(i), i % 2 == 0))
    return rows


def text_ids(tok: PreTrainedTokenizerBase, tokens: int, name: str = "calibration") -> Tensor:
    """The first tokens of the course's texts of that name, int64[1, tokens]."""
    from llmcourse import data

    text = "\n\n".join(record["text"] for record in data.load(name).to_list())
    ids: Tensor = tok(text[: 10 * tokens], return_tensors="pt").input_ids[:, :tokens]
    return ids


def loss_after(
    lm: PreTrainedModel, ids: Tensor, cached: int, change: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
) -> float:
    """Mean loss, in nats a token, on what follows the first `cached` tokens of ids [1, n].

    The first ones are read with an exact cache; `change` then makes other keys and values of each layer's.
    """
    import torch

    with torch.no_grad():
        cache = lm(ids[:, : cached - 1], logits_to_keep=1).past_key_values
        for layer in cache.layers:
            layer.keys, layer.values = change(layer.keys, layer.values)
        logits = lm(ids[:, cached - 1 : -1], past_key_values=cache).logits
    return float(torch.nn.functional.cross_entropy(logits[0], ids[0, cached:]))


def machine(device: torch.device) -> tuple[float, float]:
    """Operations a second and bytes a second of a device, the best of a few tries each, in fp32.

    From a product of matrices, and from a vector times a matrix that no cache of the processor holds.
    """
    import torch

    square = torch.ones(1024, 1024, device=device)
    wide, one = torch.ones(4096, 8192, device=device), torch.ones(8192, device=device)
    multiplied = _best(lambda: square @ square, device)
    read = _best(lambda: wide @ one, device)
    return 2 * 1024**3 / multiplied, wide.nbytes / read


def decode_seconds(lm: PreTrainedModel, batch: int, context: int) -> float:
    """Seconds of one decoding step of so many sequences with so many cached tokens, the best of a few.

    All sequences are the same, so that one is read for all.
    """
    import torch

    with torch.no_grad():
        cache = lm(torch.ones(1, context, dtype=torch.long, device=lm.device)).past_key_values
        cache.batch_repeat_interleave(batch)
        token = torch.ones(batch, 1, dtype=torch.long, device=lm.device)
        return _best(lambda: lm(token, past_key_values=cache), lm.device)


def _best(call: Callable[[], Any], device: torch.device, tries: int = 6) -> float:
    """The shortest of a few times of a call, in seconds; the first one warms up."""
    import torch

    times = []
    for _ in range(tries):
        begun = time.perf_counter()
        call()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(time.perf_counter() - begun)
    return min(times[1:])


# The last chapter: prompts, what stands in for a missing part, and the model with another's attention.

PROMPTS: list[tuple[str, int]] = [
    ("Repeat after me: the ferry leaves Culvane at nine, and the ferry leaves Skarvness at ten.", 24),
    ("What is the capital of Norway?", 12),
    ("Correct the spelling: The ferry leavs the harbour at nine and arives at the island at ten.", 24),
    ("Repeat this sentence word for word: The grey heron sails from Culvane to Skarvness at noon.", 24),
    ("Summarise: The ferry leaves the harbour at nine. The ferry arrives at the island at ten.", 24),
    ("Translate to French: good morning.", 12),
    ("Please repeat: one two three one two three one two three one two three", 24),
    ("Say this three times: the grey heron sails at noon.", 24),
]
"""Eight prompts and how many tokens each may get at most. Most ask for words that they hold themselves."""


class Reserved:
    """Books without sharing: each request gets `longest` tokens' blocks in a row with its first token."""

    longest = 512

    def __init__(self, num_blocks: int, block_size: int) -> None:
        self.block_size = block_size
        self.each = -(-self.longest // block_size)
        self.free = list(range(num_blocks // self.each))
        self.rest = num_blocks % self.each
        self.table: dict[Any, list[int]] = {}
        self.length: dict[Any, int] = {}

    @property
    def free_blocks(self) -> int:
        """How many blocks nobody has reserved."""
        return len(self.free) * self.each + self.rest

    def append(self, rid: Hashable) -> tuple[int, None]:
        """The slot of a request's next token, and None. MemoryError if nothing is left."""
        if rid not in self.table:
            if not self.free:
                raise MemoryError("all memory is reserved")
            first = self.free.pop(0) * self.each
            self.table[rid] = list(range(first, first + self.each))
            self.length[rid] = 0
        if self.length[rid] == self.longest:
            raise MemoryError(f"{self.longest} tokens were reserved")
        self.length[rid] += 1
        return self.table[rid][0] * self.block_size + self.length[rid] - 1, None

    def release(self, rid: Hashable) -> None:
        """Give a reservation back."""
        self.free.append(self.table.pop(rid)[0] // self.each)
        del self.length[rid]


def one_after_another(requests: Sequence[tuple[int, int]], max_batch: int, policy: str) -> list[int]:
    """Finish times of a server with a single seat, whatever the batch and the policy."""
    ends, now = [0] * len(requests), 0
    for i in sorted(range(len(requests)), key=lambda i: requests[i][0]):
        now = ends[i] = max(now, requests[i][0]) + requests[i][1]
    return ends


def library_lookup(ids: Sequence[int], max_ngram: int, k: int) -> list[int]:
    """The draft that transformers' prompt look-up gives for a text."""
    import torch
    from transformers.generation.candidate_generator import PromptLookupCandidateGenerator

    lookup = PromptLookupCandidateGenerator(
        num_output_tokens=k, max_matching_ngram_size=max_ngram, max_length=len(ids) + k + 1
    )
    candidates, _ = lookup.get_candidates(torch.LongTensor([list(ids)]))
    return list(candidates[0, len(ids) :].tolist())


def library_verify(p: np.ndarray, q: np.ndarray, draft: Sequence[int], u: np.ndarray, v: float) -> list[int]:
    """What transformers' speculative sampling keeps of a draft; it draws random numbers itself."""
    import torch
    from transformers.generation.utils import _speculative_sampling

    if not draft:
        return [int(torch.multinomial(torch.from_numpy(p[0]), 1))]
    logits = [torch.from_numpy(x).log()[None] for x in (q, p)]
    kept, _ = _speculative_sampling(torch.tensor([list(draft)]), logits[0], len(draft), logits[1])
    return list(kept[0].tolist())


def greedy(verify: Callable[..., Sequence[int]], draft: Sequence[int], best: Sequence[int]) -> list[int]:
    """What a verifier of drafts yields where all probability is on one token: at temperature 0.

    best: the model's likeliest token at each place of the draft and after it, one more than the draft has.
    """
    known = sorted({*draft, *best})
    at = {token: i for i, token in enumerate(known)}
    one = np.eye(len(known))
    p, q = one[[at[t] for t in best]], one[[at[t] for t in draft]].reshape(len(draft), len(known))
    kept = verify(p, q, [at[t] for t in draft], np.full(len(draft), 0.5), 0.5)
    return [known[int(i)] for i in kept]


def common_beginning(prompts: Sequence[Sequence[int]]) -> list[int]:
    """The tokens with which all prompts begin; each keeps one of its own at least."""
    longest = min(map(len, prompts)) - 1
    same = next((i for i in range(longest) if len({prompt[i] for prompt in prompts}) > 1), longest)
    return list(prompts[0][:same])


def packed_logits(
    lm: PreTrainedModel,
    tokens: Sequence[int],
    positions: Sequence[int],
    attend: Callable[[int, Tensor, Tensor, Tensor], Tensor],
) -> Tensor:
    """The model's logits [N, V] for tokens of several texts in a row, its attention replaced by `attend`.

    positions: the place of each token in its own text
    attend(layer, q, k, v) → like q: q [H, N, D], k and v [G, N, D], turned by their positions already
    """
    import torch
    from transformers import AttentionInterface

    def attention(
        module: Any, query: Tensor, key: Tensor, value: Tensor, mask: Any, **_: Any
    ) -> tuple[Tensor, None]:
        return attend(module.layer_idx, query[0], key[0], value[0]).transpose(0, 1)[None].contiguous(), None

    AttentionInterface.register("course_packed", attention)  # transformers makes no mask for such a name
    before = lm.config._attn_implementation
    lm.set_attn_implementation("course_packed")
    try:
        at = {"input_ids": tokens, "position_ids": positions}
        inputs = {name: torch.tensor([list(x)], device=lm.device) for name, x in at.items()}
        with torch.no_grad():
            logits: Tensor = lm(**inputs, use_cache=False).logits[0]
        return logits
    finally:
        lm.set_attn_implementation(before)
