"""Helpers of lab s6_evaluation: prompts, the model's first token, stand-ins by libraries, data for demos."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

__all__ = [
    "LETTERS",
    "PROGRAMS",
    "first_token",
    "janitor_grams",
    "judge_prompt",
    "letter_prompt",
    "lm_eval_loglikelihood",
    "lm_eval_rolling",
    "lm_eval_task",
    "loss_logprobs",
    "mcnemar",
    "order_logprobs",
    "pandas_slices",
    "planted_records",
    "question_prompt",
    "rotated",
    "rounded",
]

LETTERS = "ABCD"

PROGRAMS: tuple[tuple[str, str, str], ...] = (
    ("def double(x):\n", "    return 2 * x\n", "assert double(4) == 8 and double(-1) == -2"),
    ("def clip(x, low, high):\n", "    return max(low, min(x, high))\n", "assert clip(9, 0, 5) == 5"),
    ("def mean(values):\n", "    return sum(values) / len(values)\n", "assert mean([1, 2, 6]) == 3"),
    ("def is_even(n):\n", "    return n % 2 == 0\n", "assert is_even(0) and not is_even(7)"),
    ("def last(items):\n", "    return items[-1]\n", "assert last('abc') == 'c'"),
    ("def reverse(text):\n", "    return text[::-1]\n", "assert reverse('abc') == 'cba'"),
)
"""Small tasks: the head of a function, a body that is right, a test."""


def question_prompt(question: str) -> str:
    """The context of a multiple-choice question whose choices are scored as texts."""
    return f"Question: {question}\nAnswer:"


def letter_prompt(question: str, choices: Sequence[str]) -> str:
    """The context of a question whose choices are listed, to be answered by a letter."""
    listed = "\n".join(f"{letter}. {choice}" for letter, choice in zip(LETTERS, choices, strict=True))
    return f"Question: {question}\n{listed}\nAnswer:"


def rotated(choices: Sequence[str], answer: int, place: int) -> list[str]:
    """The choices moved round, so that the right one stands at `place`."""
    shift = (answer - place) % len(choices)
    return [*choices[shift:], *choices[:shift]]


def judge_prompt(tok: PreTrainedTokenizerBase, question: str, first: str, second: str) -> str:
    """A judge's prompt in the model's chat template; the answer goes on from "Answer"."""
    asked = (
        f"Which answer to the question is better?\n\nQuestion: {question}\n\nAnswer A: {first}\n\n"
        f"Answer B: {second}\n\nSay only A or B."
    )
    messages = [{"role": "user", "content": asked}]
    return str(tok.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)) + "Answer"


def first_token(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, prompt: str, words: Sequence[str]
) -> list[float]:
    """The log-probability of each word's first token, after the prompt."""
    import torch

    ids = tok(prompt, return_tensors="pt")["input_ids"].to(lm.device)
    with torch.no_grad():
        scores = lm(ids, logits_to_keep=1).logits[0, -1].float().log_softmax(-1)
    return [float(scores[tok(word)["input_ids"][0]]) for word in words]


def loss_logprobs(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, context: str, choices: Sequence[str]
) -> list[float]:
    """What each choice adds to the log-probability of the context, from the loss that transformers gives."""
    import torch

    found = []
    before = len(tok(context)["input_ids"])
    for choice in choices:
        ids = tok(context + choice, return_tensors="pt")["input_ids"].to(lm.device)
        labels = ids.clone()
        labels[:, :before] = -100
        with torch.no_grad():
            loss = float(lm(ids, labels=labels).loss)
        found.append(-loss * (ids.shape[1] - before))
    return found


def planted_records(n: int = 400, seed: int = 0) -> list[dict[str, Any]]:
    """Records of a model that is right in 80 %, but in 25 % where the topic is law *and* the form long.

    Keys: topic (8 values), form (short or long), language (5), correct (0 or 1).
    """
    draw = np.random.default_rng(seed)
    topics = ("law", "food", "sport", "music", "maths", "travel", "health", "history")
    found = []
    for _ in range(n):
        record: dict[str, Any] = {
            "topic": str(draw.choice(topics)),
            "form": str(draw.choice(["short", "long"])),
            "language": str(draw.choice(["en", "de", "fr", "es", "it"])),
        }
        weak = record["topic"] == "law" and record["form"] == "long"
        record["correct"] = int(draw.random() < (0.25 if weak else 0.8))
        found.append(record)
    return found


def order_logprobs(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, pieces: Sequence[str], orders: int, seed: int
) -> tuple[float, list[float]]:
    """The log-probability of pieces joined by blanks, in their order, and in so many shuffled ones."""
    draw = np.random.default_rng(seed)
    shuffles = [[pieces[i] for i in draw.permutation(len(pieces))] for _ in range(orders)]
    # A model says nothing of a text's first token; with a word before it all of them count.
    scores = [
        loss_logprobs(lm, tok, "Text:", [" " + " ".join(order)])[0] for order in [list(pieces), *shuffles]
    ]
    return scores[0], scores[1:]


def rounded(lm: PreTrainedModel, bits: int) -> PreTrainedModel:
    """A copy of a model, its linear weights rounded to so many bits with a scale for each output row."""
    import copy

    import torch

    other = copy.deepcopy(lm)
    most = 2 ** (bits - 1) - 1
    with torch.no_grad():
        for name, module in other.named_modules():
            if isinstance(module, torch.nn.Linear) and "lm_head" not in name:
                scale = module.weight.abs().amax(dim=1, keepdim=True) / most
                module.weight.copy_((module.weight / scale).round().clamp(-most, most) * scale)
    return other


def pandas_slices(
    records: Sequence[dict[str, Any]], keys: Sequence[str], support: int
) -> list[dict[str, Any]]:
    """The slices of single keys by pandas, the least accurate first, with scipy's Wilson interval.

    Nothing is tested: q is 1.0 throughout.
    """
    import pandas as pd
    import scipy.stats

    frame = pd.DataFrame(list(records))
    found = []
    for key in keys:
        for value, group in frame.groupby(key):
            n, k = len(group), int(group["correct"].sum())
            if support <= n < len(frame):
                interval = scipy.stats.binomtest(k, n).proportion_ci(method="wilson")
                row = {"slice": f"{key}={value}", "n": n, "accuracy": k / n, "q": 1.0}
                found.append(row | {"low": float(interval.low), "high": float(interval.high)})
    return sorted(found, key=lambda row: row["accuracy"])


def mcnemar(a: Sequence[float], b: Sequence[float]) -> dict[str, float]:
    """A paired comparison by scipy: the difference, its standard error, and the exact McNemar p."""
    import scipy.stats

    gaps = np.asarray(a, dtype=float) - np.asarray(b, dtype=float)
    split = int((gaps > 0).sum()), int((gaps < 0).sum())
    p = scipy.stats.binomtest(split[0], sum(split)).pvalue if sum(split) else 1.0
    return {"diff": float(gaps.mean()), "se": float(scipy.stats.sem(gaps)), "p": float(p)}


@contextmanager
def _quiet() -> Iterator[None]:
    """lm-eval says nothing on stderr: by its logger or by its progress bars."""
    logger = logging.getLogger("lm_eval")
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        logger.setLevel(before)


def _harness(lm: PreTrainedModel, tok: PreTrainedTokenizerBase, max_length: int | None = None) -> Any:
    """lm-eval's wrapper of a loaded model, or None where lm-eval isn't installed."""
    if importlib.util.find_spec("lm_eval") is None:
        return None
    from lm_eval.models.huggingface import HFLM

    return HFLM(pretrained=lm, tokenizer=tok, batch_size=4, max_length=max_length)


def lm_eval_loglikelihood(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, requests: Sequence[tuple[str, str]]
) -> list[tuple[float, bool]] | None:
    """lm-eval's score and greedy flag for pairs (context, continuation); None where it isn't installed."""
    with _quiet():
        harness = _harness(lm, tok)
        if harness is None:
            return None
        from lm_eval.api.instance import Instance

        asked = [
            Instance(request_type="loglikelihood", doc={}, arguments=pair, idx=i)
            for i, pair in enumerate(requests)
        ]
        return [(float(v), bool(g)) for v, g in harness.loglikelihood(asked, disable_tqdm=True)]


def lm_eval_rolling(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, text: str, max_length: int
) -> float | None:
    """lm-eval's rolling log-probability of a text; None where it isn't installed."""
    with _quiet():
        harness = _harness(lm, tok, max_length)
        if harness is None:
            return None
        from lm_eval.api.instance import Instance

        asked = [Instance(request_type="loglikelihood_rolling", doc={}, arguments=(text,), idx=0)]
        return float(harness.loglikelihood_rolling(asked, disable_tqdm=True)[0])


def lm_eval_task(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, items: Sequence[dict[str, Any]]
) -> dict[str, float] | None:
    """The questions as a task of our own under lm-eval's `simple_evaluate`: its acc, acc_norm and acc_bytes.

    items: dicts with `question`, `choices` and `answer`. None where lm-eval isn't installed.
    """
    with _quiet():
        harness = _harness(lm, tok)
        if harness is None:
            return None
        from datasets import Dataset
        from lm_eval import simple_evaluate
        from lm_eval.api.task import ConfigurableTask

        names = ("acc", "acc_norm", "acc_bytes")
        task = ConfigurableTask(
            config={
                "task": "choices", "test_split": "test", "output_type": "multiple_choice",
                "custom_dataset": lambda **_: {"test": Dataset.from_list(list(items))},
                "doc_to_text": "Question: {{question}}\nAnswer:", "doc_to_choice": "choices",
                "doc_to_target": "answer", "target_delimiter": " ",
                "metric_list": [{"metric": name} for name in names],
            }
        )  # fmt: skip
        got: Any = simple_evaluate(model=harness, tasks=[task], bootstrap_iters=0, log_samples=False)
    return {name: float(got["results"]["choices"][f"{name},none"]) for name in names}


def janitor_grams(text: str, n: int) -> list[str] | None:
    """A text's word n-grams as lm-eval's `Janitor` makes them, joined by blanks; None without lm-eval."""
    if importlib.util.find_spec("lm_eval") is None:
        return None
    # It says in two ways that it has no compiled half.
    with _quiet(), contextlib.redirect_stdout(io.StringIO()):
        from lm_eval.decontamination.janitor import Janitor, word_ngrams

        return list(word_ngrams(Janitor().normalize_string(text), n))
