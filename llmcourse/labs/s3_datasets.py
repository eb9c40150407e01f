"""Helpers of lab s3_datasets: prompts, a scripted model, example rows, and what its demos measure with."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

__all__ = [
    "ALPACA",
    "ALPACA_INPUT",
    "LEAKS",
    "PAIRS",
    "PROBLEMS",
    "PROMPTS",
    "REFUSALS",
    "SHORT_QUESTIONS",
    "Respond",
    "Scripted",
    "alike",
    "faiss_pairs",
    "formats",
    "jaccard",
    "minhash_originals",
    "next_token",
    "read_answer",
    "sample_sums",
    "sampler",
    "sklearn_overlaps",
    "words",
]

Respond = Callable[[str], str]

ALPACA = (
    "Below is an instruction that describes a task. Write a response that "
    "appropriately completes the request."
)
ALPACA_INPUT = (
    "Below is an instruction that describes a task, paired with an input that provides further context. "
    "Write a response that appropriately completes the request."
)

SHORT_QUESTIONS = (
    ("What is the capital of France?", "The capital of France is Paris."),
    ("What colour is the sky on a clear day?", "The sky is blue on a clear day."),
    ("What is the opposite of hot?", "The opposite of hot is cold."),
    ("How many legs does a spider have?", "A spider has eight legs."),
    ("What is frozen water called?", "Frozen water is called ice."),
    ("In which country is Rome?", "Rome is in Italy."),
)
"""Questions that SmolLM2 can answer, each with its right answer."""


def _problem(head: str, body: str, tests: str) -> dict[str, str]:
    return {"head": head, "solution": f"{head}\n    {body}\n", "tests": tests}


PROBLEMS = (
    _problem("def add(a, b):", "return a + b", "assert add(2, 3) == 5\nassert add(-1, 1) == 0"),
    _problem("def is_even(n):", "return n % 2 == 0", "assert is_even(0)\nassert not is_even(7)"),
    _problem(
        "def reverse(text):", "return text[::-1]", "assert reverse('abc') == 'cba'\nassert reverse('') == ''"
    ),
    _problem(
        "def vowels(text):",
        "return sum(c in 'aeiou' for c in text.lower())",
        "assert vowels('Education') == 5\nassert vowels('hm') == 0",
    ),
    _problem(
        "def largest(xs):", "return max(xs)", "assert largest([3, 9, 2]) == 9\nassert largest([-2, -5]) == -2"
    ),
    _problem(
        "def factorial(n):",
        "return 1 if n == 0 else n * factorial(n - 1)",
        "assert factorial(0) == 1\nassert factorial(6) == 720",
    ),
    _problem(
        "def unique(xs):", "return list(dict.fromkeys(xs))", "assert unique([2, 1, 2, 3, 1]) == [2, 1, 3]"
    ),
    _problem(
        "def is_palindrome(text):",
        "kept = [c for c in text.lower() if c.isalpha()]; return kept == kept[::-1]",
        "assert is_palindrome('Never odd or even')\nassert not is_palindrome('even')",
    ),
    _problem(
        "def gcd(a, b):",
        "return a if b == 0 else gcd(b, a % b)",
        "assert gcd(12, 18) == 6\nassert gcd(7, 0) == 7",
    ),
    _problem(
        "def flatten(rows):",
        "return [x for row in rows for x in row]",
        "assert flatten([[1], [], [2, 3]]) == [1, 2, 3]",
    ),
    _problem(
        "def running_sum(xs):",
        "return [sum(xs[: i + 1]) for i in range(len(xs))]",
        "assert running_sum([1, 2, 3]) == [1, 3, 6]\nassert running_sum([]) == []",
    ),
    _problem(
        "def most_common(words):",
        "return max(sorted(set(words)), key=words.count)",
        "assert most_common(['b', 'a', 'b']) == 'b'\nassert most_common(['b', 'a']) == 'a'",
    ),
)
"""Small programming problems: the head of a function, a right solution, and tests that an empty one fails."""

PAIRS = (
    ("paraphrase", ("What is a comet made of?", "Which materials is a comet composed of?")),
    (
        "paraphrase",
        ("How can I keep cut apples from turning brown?", "What stops sliced apples going brown?"),
    ),
    ("paraphrase", ("Why is the sky blue?", "What is the reason for the sky's blue colour?")),
    ("paraphrase", ("How far away is the Moon?", "What is the distance between Earth and Moon?")),
    *(
        (
            "template",
            (
                f"Write a product description for {one} that our shop sells, "
                "in at most fifty words, warm but not pushy.",
                f"Write a product description for {two} that our shop sells, "
                "in at most fifty words, warm but not pushy.",
            ),
        )
        for one, two in (("umbrellas", "violins"), ("teapots", "bicycles"), ("hammocks", "keyboards"))
    ),
    ("unrelated", ("Name the capital of Peru.", "Why do stars twinkle?")),
    ("unrelated", ("How do I sharpen a knife?", "What is compound interest?")),
)
"""Kind of likeness, and two instructions that are alike in that way."""

REFUSALS = ("i'm sorry", "i am sorry", "i cannot", "i can't", "i'm unable", "as an ai")
"""How a refusal begins, in lower case."""

LEAKS = ("#rewritten prompt#", "#given prompt#", "rewritten prompt:", "given prompt:")
"""Pieces of a rewriting prompt, in lower case, that have no place in what is written."""

PROMPTS = {
    "more tasks": "Here are tasks for an assistant. Go on with the list, as varied as you can.\n",
    "reason": "{question}\nThink step by step. Then write a last line: Answer: and the answer alone.",
    "direct": "{question}\nReply with the answer alone.",
    "branch": "Which criteria decide how good a reply to this is? One a line, each after '- '.\n\n{task}",
    "solve": "{task}\n\nWork on one thing only: {criterion}",
    "merge": "{task}\n\nMake one reply of these parts:\n{parts}",
    "persona": "You are {persona}. Write one task that you would give to an assistant. {task}",
    "deeper": "Rewrite the task below so that it asks a deeper question. Reply with it alone.\n{task}",
    "constraint": "Rewrite the task below with one more constraint. Reply with it alone.\n{task}",
    "concrete": "Rewrite the task below for a concrete case. Reply with it alone.\n{task}",
    "breadth": "Write a new, rarer task in the same field as the one below. Reply with it alone.\n{task}",
    "better operation": "This is how tasks are rewritten:\n{operation}\n\nIt went wrong here:\n{failures}\n\n"
    "Write it anew, so that this doesn't happen. Keep the place for the task, in braces.",
}


def words(text: str) -> list[str]:
    """The words of a text in lower case: runs of a to z and digits."""
    return re.findall("[a-z0-9]+", text.lower())


def alike(a: str, b: str) -> float:
    """2·M/T of two texts' words, M matched by the standard library's difflib, T the words of both; 0 to 1."""
    return difflib.SequenceMatcher(None, words(a), words(b), autojunk=False).ratio()


class Scripted:
    """Plays a large model: replies from a list in turn, or from a function of the prompt.

    `prompts` has what it was asked. When the list is at its end, its last reply comes again and again.
    """

    def __init__(self, replies: Iterable[str] | Respond) -> None:
        self.prompts: list[str] = []
        self._replies = replies if callable(replies) else list(replies)

    def __call__(self, prompt: str, *_: Any) -> str:
        self.prompts.append(prompt)
        if callable(self._replies):
            return self._replies(prompt)
        return self._replies[min(len(self.prompts), len(self._replies)) - 1] if self._replies else ""


def formats() -> dict[str, dict[str, Any]]:
    """The name of a format → one conversation in it; all end with the same question and answer."""
    asked = "Is 91 a prime number?\n\nAnswer in one sentence."
    said = "No, 91 is 7 × 13."
    return {
        "ShareGPT": {
            "conversations": [
                {"from": "system", "value": "Be brief."},
                {"from": "human", "value": asked},
                {"from": "gpt", "value": said},
            ]
        },
        "OpenAI": {
            "messages": [
                {"role": "system", "content": "Be brief."},
                {"role": "user", "content": asked},
                {"role": "assistant", "content": said},
            ]
        },
        "Alpaca": {
            "instruction": "Is 91 a prime number?",
            "input": "Answer in one sentence.",
            "output": said,
            "system": "Be brief.",
        },
        "Alpaca, history": {
            "instruction": "Is 91 a prime number?",
            "input": "Answer in one sentence.",
            "output": said,
            "history": [["Hello.", "Hello. What would you like to know?"]],
        },
        "prompt, completion": {"prompt": asked, "completion": said},
    }


def sampler(
    lm: PreTrainedModel,
    tok: PreTrainedTokenizerBase,
    *,
    seed: int,
    temperature: float = 0.7,
    tokens: int = 60,
) -> Respond:
    """The small model as a responder: it samples up to `tokens` tokens; the same for the same seed."""
    import torch

    device = lm.device
    writer: Any = lm
    torch.manual_seed(seed)

    def respond(prompt: str, *_: Any) -> str:
        text = tok.apply_chat_template(
            [{"role": "user", "content": prompt}], tokenize=False, add_generation_prompt=True
        )
        ids = tok(text, return_tensors="pt").to(device)
        out = writer.generate(
            **ids, max_new_tokens=tokens, do_sample=True, temperature=temperature, top_p=None, top_k=0,
            pad_token_id=tok.eos_token_id,
        )  # fmt: skip
        return str(tok.decode(out[0, ids["input_ids"].shape[1] :], skip_special_tokens=True)).strip()

    return respond


def _logits(lm: PreTrainedModel, ids: list[int]) -> torch.Tensor:
    import torch

    with torch.inference_mode():
        return lm(torch.tensor([ids], device=lm.device)).logits[0].float()


def read_answer(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, before: str, said: str
) -> tuple[float, float]:
    """How an answer reads after a text: the mean loss of its tokens in nats, and how likely an end is then.

    The end is the likelier of <|im_end|> and <|endoftext|>.
    """
    import torch

    first, second = tok(before)["input_ids"], tok(said)["input_ids"]
    logits = _logits(lm, first + second)
    loss = torch.nn.functional.cross_entropy(
        logits[len(first) - 1 : -1], torch.tensor(second, device=logits.device)
    )
    ends = [tok.convert_tokens_to_ids(mark) for mark in ("<|im_end|>", "<|endoftext|>")]
    return float(loss), float(logits[-1].softmax(-1)[ends].max())


def next_token(lm: PreTrainedModel, tok: PreTrainedTokenizerBase, text: str) -> tuple[str, float]:
    """The most likely token after a text, and its probability."""
    probability, token = _logits(lm, tok(text)["input_ids"])[-1].softmax(-1).max(-1)
    return str(tok.decode([int(token)])), float(probability)


def sample_sums(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, sums: list[tuple[int, int]], *, k: int, seed: int
) -> list[list[str]]:
    """k sampled answers to each sum, after three examples, at temperature 0.7: the first number in each."""
    import torch

    writer: Any = lm
    torch.manual_seed(seed)
    examples = "1 + 1 = 2\n6 + 3 = 9\n10 + 5 = 15\n"
    found = []
    for a, b in sums:
        ids = tok([f"{examples}{a} + {b} ="] * k, return_tensors="pt").to(lm.device)
        out = writer.generate(
            **ids, max_new_tokens=4, do_sample=True, temperature=0.7, top_p=None, top_k=0,
            pad_token_id=tok.eos_token_id,
        )  # fmt: skip
        texts = tok.batch_decode(out[:, ids["input_ids"].shape[1] :])
        found.append([(re.findall(r"\d+", text) or [""])[0] for text in texts])
    return found


def _runs(text: str) -> set[bytes]:
    """The runs of three words of a text."""
    w = words(text)
    return {" ".join(w[i : i + 3]).encode() for i in range(len(w) - 2)}


def jaccard(a: str, b: str) -> float:
    """Shared runs of three words of two texts over all their runs; 0.0 if there is none."""
    x, y = _runs(a), _runs(b)
    return len(x & y) / len(x | y) if x | y else 0.0


def minhash_originals(texts: list[str], threshold: float) -> list[int]:
    """The texts that stay if near-duplicates of an earlier one go, by datasketch on runs of three words.

    Candidates of MinHash are kept only if their Jaccard similarity itself is at least the threshold.
    """
    import datasketch

    index = datasketch.MinHashLSH(threshold=max(threshold - 0.15, 0.1), num_perm=128)
    kept = []
    for i, text in enumerate(texts):
        sketch = datasketch.MinHash(num_perm=128)
        sketch.update_batch(_runs(text))
        if any(jaccard(text, texts[j]) >= threshold for j in index.query(sketch)):
            continue
        index.insert(i, sketch)
        kept.append(i)
    return kept


def faiss_pairs(vectors: np.ndarray, threshold: float) -> list[tuple[int, int]]:
    """Pairs of rows of length 1 whose product is over the threshold, by faiss."""
    import faiss

    unit = np.ascontiguousarray(vectors, dtype=np.float32)
    index = faiss.IndexFlatIP(unit.shape[1])
    index.add(unit)
    limits, _, found = index.range_search(unit, threshold)
    return sorted((i, int(j)) for i in range(len(unit)) for j in found[limits[i] : limits[i + 1]] if i < j)


def sklearn_overlaps(train: list[str], test: list[str], n: int) -> dict[int, list[int]]:
    """Which training texts share a run of n words with which test items, by scikit-learn's counts."""
    from sklearn.feature_extraction.text import CountVectorizer

    counts = CountVectorizer(ngram_range=(n, n), token_pattern=r"\w+", binary=True).fit([*test, " x" * n])
    shared = (counts.transform(train) @ counts.transform(test).T).toarray()
    return {i: np.flatnonzero(row).tolist() for i, row in enumerate(shared) if row.any()}
