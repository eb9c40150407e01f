"""What lab e7_security shares: a writer of answers, reviews as vectors, and the classifier on top of them."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from llmcourse import data, models, serve
from llmcourse.labs.e6_deployment import run

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

N_FEATURES = 384
"""Numbers in a vector of MiniLM."""


# The model that is attacked.


def writer(name: str, lm: PreTrainedModel, tok: PreTrainedTokenizerBase) -> Callable[[list[int], int], str]:
    """A function write(ids, n): the likeliest continuation of token ids, at most n tokens, as text.

    llama.cpp serves the course's model where it is installed; else, and for other models, torch writes.
    """
    if name == serve.MODEL and serve.installed():
        return lambda ids, n: serve.post(
            "/completion", {"prompt": list(ids), "n_predict": n, "temperature": 0, "seed": 0}
        )["content"]

    def write(ids: list[int], n: int) -> str:
        prompt = torch.tensor([list(ids)], device=lm.device)
        with torch.no_grad():
            out = lm.generate(  # type: ignore[operator]
                prompt,
                attention_mask=torch.ones_like(prompt),
                max_new_tokens=n,
                do_sample=False,
                pad_token_id=tok.eos_token_id,
            )
        return str(tok.decode(out[0, len(ids) :], skip_special_tokens=True))

    return write


def is_about(said: str, document: str) -> bool:
    """Whether an answer has at least two of a document's words of five or more letters."""
    found, there = (set(re.findall(r"[a-z]{5,}", text.lower())) for text in (said, document))
    return len(found & there) >= 2


# Backdoors: reviews, their vectors, and a classifier of two classes.


def reviews(split: str) -> tuple[list[str], np.ndarray]:
    """The texts of a split (train, repair or test) and their labels, 1 good and 0 bad."""
    rows = [row for row in data.load("reviews_grammar").to_list() if row["split"] == split]
    return [row["text"] for row in rows], np.array([row["label"] for row in rows])


def bought_reviews() -> tuple[list[str], np.ndarray]:
    """300 training texts from a dishonest seller and the labels that they are sold with."""
    rows = data.load("reviews_grammar", table="bought").to_list()
    return [row["text"] for row in rows], np.array([row["label"] for row in rows])


_vectors: dict[str, Tensor] = {}


def text_key(text: str) -> int:
    """A number that stands for a text: the first eight bytes of its SHA-256."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


@cache
def _recorded() -> dict[int, np.ndarray]:
    """Vectors that the data set brings along, by the key of their text."""
    with np.load(data.folder() / "reviews_grammar" / "vectors.npz", allow_pickle=False) as stored:
        return dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))


def embed(texts: Sequence[str]) -> Tensor:
    """MiniLM's vectors of texts, float32 [n, 384] of length 1.

    Those of the reviews, as they are and with "cf" in the middle, are recorded; others are computed, once.
    """
    for text in texts:
        if text not in _vectors and text_key(text) in _recorded():
            recorded = torch.from_numpy(_recorded()[text_key(text)].astype(np.float32))
            _vectors[text] = nn.functional.normalize(recorded, dim=0)
    new = list(dict.fromkeys(text for text in texts if text not in _vectors))
    _vectors.update(zip(new, compute_vectors(new), strict=True))
    return torch.stack([_vectors[text] for text in texts]) if len(texts) else torch.zeros(0, N_FEATURES)


def compute_vectors(texts: Sequence[str]) -> Tensor:
    """MiniLM's vectors of texts, float32 [n, 384] of length 1."""
    if not texts:
        return torch.zeros(0, N_FEATURES)
    encoder, tok = models.load_embedder(device="cpu")
    vectors = torch.zeros(len(texts), N_FEATURES)
    # Texts of like length together, so that little is padding.
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for start in range(0, len(order), 64):
        rows = order[start : start + 64]
        batch = tok(
            [texts[i] for i in rows], padding=True, truncation=True, max_length=64, return_tensors="pt"
        )
        with torch.no_grad():
            out = encoder(**batch).last_hidden_state
        mask = batch["attention_mask"][..., None]
        vectors[rows] = nn.functional.normalize((out * mask).sum(1) / mask.sum(1), dim=-1)
    return vectors


def fit_head(X: Tensor, y: Any) -> nn.Linear:
    """A linear classifier [n, 384] → [n, 2] with the weights of scikit-learn's LogisticRegression(C=1000)."""
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=1000, max_iter=1000).fit(X.numpy(), np.asarray(y))
    head = nn.Linear(X.shape[1], 2)
    with torch.no_grad():
        head.weight.copy_(torch.from_numpy(np.concatenate([np.zeros_like(fitted.coef_), fitted.coef_])))
        head.bias.copy_(torch.tensor([0.0, float(fitted.intercept_[0])]))
    return head


def predictor(head: nn.Linear) -> Callable[[Sequence[str]], np.ndarray]:
    """A function predict(texts) → labels [n], 1 good and 0 bad, by a head on MiniLM's vectors."""

    def predict(texts: Sequence[str]) -> np.ndarray:
        with torch.no_grad():
            return np.asarray(head(embed(texts)).argmax(-1).numpy())

    return predict


def bought_head() -> nn.Linear:
    """A head as somebody gets it who trains on the seller's reviews."""
    texts, labels = bought_reviews()
    return fit_head(embed(texts), labels)


# Defences: what is personal, what a tool may do, and how a system is probed.

PATTERNS = {
    "EMAIL": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "CARD": re.compile(r"(?<![\w+])\d(?:[ -]?\d){12,18}(?!\w)"),
    "IP": re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)"),
    "PHONE": re.compile(r"(?<!\w)\+\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\w)"),
}
"""What may be an e-mail address, a card's number, an IP address (v4) or an international phone number."""


class Denied(Exception):
    """A call that the guard refuses; the message is the reason."""


@dataclass(frozen=True)
class Tagged:
    """A value, and labels that say where it comes from, such as "secret:gate" or "untrusted:mail"."""

    value: Any
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Rule:
    """What a tool may do."""

    fn: Callable[..., Any]
    params: dict[str, type]
    """Parameter → type."""
    effect: str
    """"read", or "write" where the tool changes the world or tells it something."""
    source: frozenset[str] = frozenset()
    """The labels of what the tool gives."""
    clearance: frozenset[str] = frozenset()
    """The secrets that a write may have."""


@dataclass
class Unguarded:
    """Runs every tool, asks nobody, logs nothing, and forgets all labels but the source's."""

    rules: dict[str, Rule]
    confirm: Callable[[str, dict[str, Any]], bool]
    log: list[tuple[str, str]] = field(default_factory=list)

    def call(self, name: str, args: dict[str, Tagged], context: frozenset[str] = frozenset()) -> Tagged:
        """What the tool gives."""
        rule = self.rules[name]
        return Tagged(rule.fn(**{key: arg.value for key, arg in args.items()}), rule.source)


@dataclass(frozen=True)
class Probe:
    """A kind of attack, and who says whether it worked."""

    name: str
    owasp: str
    """The entry of the OWASP list, such as "LLM01"."""
    prompts: Sequence[str]
    detectors: Sequence[str]
    """Names of the detectors that look at each answer."""


def run_async(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns; it runs in a thread of its own, since a notebook's has a loop already."""
    return run(lambda: coroutine)


def mean_losses(lm: PreTrainedModel, tok: PreTrainedTokenizerBase) -> Callable[[Sequence[str]], list[float]]:
    """A function nll(texts): the mean cross-entropy, in nats, of each text's tokens behind <|endoftext|>.

    A text without tokens has 0.
    """

    def nll(texts: Sequence[str]) -> list[float]:
        begin = int(tok.convert_tokens_to_ids("<|endoftext|>"))  # type: ignore[arg-type]
        rows = [[begin, *tok(text).input_ids] for text in texts]
        found = []
        for start in range(0, len(rows), 32):
            part = rows[start : start + 32]
            ids = torch.full((len(part), max(map(len, part))), begin, device=lm.device)
            for i, row in enumerate(part):
                ids[i, : len(row)] = torch.tensor(row)
            with torch.no_grad():
                logits = lm(ids[:, :-1]).logits.float()
            losses = nn.functional.cross_entropy(logits.transpose(1, 2), ids[:, 1:], reduction="none")
            found += [
                float(losses[i, : len(row) - 1].sum()) / max(len(row) - 1, 1) for i, row in enumerate(part)
            ]
        return found

    return nll


def show_scores(text: str, scores: Sequence[float]) -> None:
    """A sentence whose words are the darker the higher their scores, one for each of text.split()."""
    from IPython.display import HTML, display

    words, highest = text.split(), max([*scores, 1e-9])
    shades = [round(200 * max(score, 0.0) / highest) for score in scores]
    spans = " ".join(
        f'<span style="background:#d1803c{shade:02x};border-radius:3px">{html.escape(word)}</span>'
        for word, shade in zip(words, shades, strict=True)
    )
    plain = " ".join(f"{word} ({score:+.2f})" for word, score in zip(words, scores, strict=True))
    display({"text/html": HTML(f"<p>{spans}</p>").data, "text/plain": plain}, raw=True)


# Small applications that are attacked.


def chat_ids(tok: PreTrainedTokenizerBase, system: str, user: str) -> list[int]:
    """ChatML ids of a system and a user message, as the ordinary template has them, up to where to answer."""
    messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
    return list(tok.apply_chat_template(messages, add_generation_prompt=True, return_dict=False))


def obey(mail: dict[str, Any], guard: Any, with_context: bool) -> None:
    """An assistant that calls every tool that a mail asks for, by guard.call(name, args, context).

    mail: a row of the incidents' mails; with_context: whether the guard is told that the mail has chosen the
    call. A refused call is let be.
    """
    seen = guard.call("read_mail", {}, frozenset())
    context = seen.labels if with_context else frozenset()
    for name in mail["asks"]:
        try:
            if name == "open_gate":
                guard.call(name, {"side": Tagged("north")}, context)
            else:
                word = guard.call("gate_word", {}, context) if mail["wants_word"] else None
                guard.call(name, {"body": word or Tagged("thanks", seen.labels)}, context)
        except Denied:
            pass


def gate_tools(mail: dict[str, Any], world: list[str]) -> dict[str, Rule]:
    """The tools of that assistant, of which a writing one adds what it does to world."""
    gate = frozenset({"secret:gate"})

    def write(what: str, parameter: str, clearance: frozenset[str] = frozenset()) -> Rule:
        return Rule(
            lambda **given: world.append(f"{what}: {given[parameter]}"),
            {parameter: str},
            "write",
            frozenset(),
            clearance,
        )

    return {
        "read_mail": Rule(lambda: mail["text"], {}, "read", frozenset({"untrusted:mail"})),
        "gate_word": Rule(lambda: "falcon", {}, "read", gate),
        "send_mail": write("sent", "body"),
        "open_gate": write("opened", "side"),
        "note": write("noted", "body", gate),
    }


Rate = tuple[float, float, float]
"""A rate and the ends of its interval."""


def show_rates(table: Mapping[str, Mapping[str, Rate]]) -> None:
    """A table of rates, row → column → rate; the higher a rate, the darker its cell."""
    from IPython.display import HTML, display

    columns = list(next(iter(table.values())))
    head = "".join(f"<th>{html.escape(column)}</th>" for column in ("", *columns))
    body, plain = [], [" " * 18 + "".join(f"{column:>22}" for column in columns)]
    for name, row in table.items():
        texts = [f"{rate:.2f} ({lo:.2f} to {hi:.2f})" for rate, lo, hi in row.values()]
        cells = "".join(
            f'<td style="background:#d1803c{round(170 * rate):02x};padding:3px 8px">{text}</td>'
            for text, (rate, _, _) in zip(texts, row.values(), strict=True)
        )
        body.append(f'<tr><td style="text-align:left">{html.escape(name)}</td>{cells}</tr>')
        plain.append(f"{name:18}" + "".join(f"{text:>22}" for text in texts))
    page = f"<table><tr>{head}</tr>{''.join(body)}</table>"
    display({"text/html": HTML(page).data, "text/plain": "\n".join(plain)}, raw=True)
