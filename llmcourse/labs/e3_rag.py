"""Lab e3: words, vectors, prompts, a judge by rule, and the official client of the Model Context Protocol."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from llmcourse import data, models
from llmcourse.protocol import mcp_session
from llmcourse.vectors import embed

__all__ = [
    "STOP_WORDS",
    "Calls",
    "Chain",
    "LibraryBM25",
    "content_words",
    "count_tokens",
    "dialogues",
    "embed",
    "fill_prompt",
    "found",
    "interval",
    "mcp_client",
    "names",
    "orrin_server",
    "propose",
    "quiz",
    "same_bm25",
    "sentences",
    "serve_stdio",
    "supports",
    "token_vectors",
    "words",
]

Message = dict[str, Any]

STOP_WORDS = {
    "a", "about", "after", "all", "along", "am", "an", "and", "any", "are", "as", "at", "be", "been",
    "but", "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "how", "i",
    "i'd", "i'm", "if", "in", "into", "is", "it", "it's", "its", "long", "many", "may", "me", "much",
    "my", "no", "not", "of", "off", "on", "or", "our", "out", "over", "should", "so", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "to", "under", "up", "was", "we", "were",
    "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with", "would", "you",
    "your",
}  # fmt: skip
"""Words that nearly every text has."""


def words(text: str) -> list[str]:
    """The words of a text in lower case; codes and decimal numbers stay whole, as in "e-417" and "7.5"."""
    return re.findall(r"\w+(?:[-.:']\w+)*", text.lower())


def content_words(text: str) -> list[str]:
    """The words of a text that aren't stop words."""
    return [word for word in words(text) if word not in STOP_WORDS]


class Calls:
    """A function that remembers what it was called with: `made` lists the arguments of each call."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.made: list[tuple[Any, ...]] = []

    def __call__(self, *args: Any) -> Any:
        self.made.append(tuple(list(a) if isinstance(a, list) else a for a in args))
        return self._function(*args)


@dataclass
class Chain:
    """What a chain of retrieval found, and what it asked for."""

    evidence: list[int] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)


def fill_prompt(context: str, question: str) -> str:
    """The text that the model goes on from."""
    about = f"{context}\n\n" if context else ""
    return f"{about}Question: {question}\nAnswer:"


@cache
def _chat_tokenizer() -> Any:
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(models.fetch("smollm2-135m"))


def count_tokens(messages: Sequence[Message]) -> int:
    """How many tokens messages take in SmolLM2's chat template, with the start of an answer."""
    template = _chat_tokenizer().apply_chat_template
    return len(template(list(messages), add_generation_prompt=True)["input_ids"])


def sentences(text: str) -> list[str]:
    """The sentences of a text, cut behind a full stop, semicolon, exclamation or question mark."""
    return re.split(r"(?<=[.;!?])\s+", text)


# A judge by rule.

_NEGATIONS = {"cannot", "closed", "never", "no", "nobody", "none", "not", "nothing", "without"}


def _content(text: str) -> tuple[set[str], set[str], bool]:
    """The numbers and codes of a sentence, its other words without their endings, and whether it negates."""
    found = words(text)
    exact = {word for word in found if any(letter.isdigit() for letter in word)}
    plain = {word for word in found if word not in exact | STOP_WORDS | _NEGATIONS}
    negated = any(word in _NEGATIONS or word.endswith("n't") for word in found)
    return exact, {re.sub(r"(?:ing|ed|es|e|s)$", "", word) for word in plain}, negated


def supports(claim: str, passage: str) -> bool:
    """Whether one sentence of a passage says what a claim says, as far as a rule can tell.

    The sentence has each number and code of the claim and at least 60 % of its content words, and both or
    neither are negated.
    """
    exact, plain, negated = _content(claim)
    for sentence in sentences(passage):
        has_exact, has_plain, has_negation = _content(sentence)
        shared = len(plain & has_plain) >= 0.6 * len(plain)
        if exact <= has_exact and shared and negated == has_negation:
            return True
    return False


# Vectors of the sentence encoder MiniLM.


def token_vectors(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """MiniLM's vectors of all tokens of texts, each of length 1: (n, T, 384) float32; a mask (n, T) bool."""
    encoder = models.load_sentence_encoder()
    rows = encoder.encode(list(texts), output_value="token_embeddings", show_progress_bar=False)
    longest = max(len(row) for row in rows)
    vectors = np.zeros((len(rows), longest, rows[0].shape[1]), np.float32)
    mask = np.zeros((len(rows), longest), bool)
    for i, row in enumerate(rows):
        values = row.detach().cpu().numpy()
        vectors[i, : len(row)] = values / np.linalg.norm(values, axis=1, keepdims=True)
        mask[i, : len(row)] = True
    return vectors, mask


# BM25 by bm25s.


class LibraryBM25:
    """The library bm25s, as a class to take the place of the exercise's: `scores(query)` of a corpus."""

    def __init__(self, corpus: Sequence[Sequence[str]]) -> None:
        import bm25s

        self._size, self._index = len(corpus), bm25s.BM25(method="lucene")
        self._index.index([list(document) for document in corpus], show_progress=False)

    def scores(self, query: Sequence[str]) -> np.ndarray:
        """Each document's score, (N,) float64."""
        known = [word for word in query if word in self._index.vocab_dict]
        return self._index.get_scores(known).astype(float) if known else np.zeros(self._size)


def same_bm25(index: Callable[[list[list[str]]], Any]) -> bool:
    """Whether a BM25 scores a small corpus as bm25s does."""
    corpus = [["a", "b", "a"], ["b"], ["c", "a"]]
    return np.allclose(index(corpus).scores(["a"]), LibraryBM25(corpus).scores(["a"]), atol=1e-5)


# What was found.


def found(
    rankings: Sequence[Sequence[int]], gold: Sequence[Sequence[int]], k: int = 5
) -> dict[str, np.ndarray]:
    """By "recall" whether all gold documents are among the first k, by "mrr" 1 ÷ the rank of the first.

    Arrays with a number for each ranking; one without any gold document has 0.
    """
    recall = [set(right) <= set(ranking[:k]) for ranking, right in zip(rankings, gold, strict=True)]
    ranks = [
        next((1 / rank for rank, i in enumerate(ranking, 1) if i in right), 0.0)
        for ranking, right in zip(rankings, gold, strict=True)
    ]
    return {"recall": np.array(recall, float), "mrr": np.array(ranks)}


def interval(a: np.ndarray, b: np.ndarray | None = None, seed: int = 0) -> tuple[float, float]:
    """A 95 % interval of mean(a), or of mean(a) − mean(b) with both on the same questions, by bootstrap."""
    values = a if b is None else a - b
    draws = np.random.default_rng(seed).integers(len(values), size=(2000, len(values)))
    low, high = np.quantile(values[draws].mean(1), [0.025, 0.975])
    return float(low), float(high)


@cache
def _names() -> tuple[str, ...]:
    triples = data.load("orrin", table="triples")
    known = {row["subject"] for row in triples} | {row["object"] for row in triples}
    return tuple(sorted(name for name in known if re.match(r"[A-Z]", name) and len(name) < 20))


def names(text: str) -> list[str]:
    """The names of the world (vessels, harbours, routes, faults …) in a text, in their order there."""
    places = [(text.find(name), name) for name in _names() if re.search(rf"\b{re.escape(name)}\b", text)]
    return [name for _, name in sorted(places)]


def propose(question: str, texts: Sequence[str]) -> list[str]:
    """Questions to go on with: the question with each name that the evidence brought in and it hasn't.

    It plays a language model that reads the passages and asks about what is new in them.
    """
    asked = set(names(question))
    new = dict.fromkeys(name for text in texts for name in names(text) if name not in asked)
    return [f"{name}: {question}" for name in new]


# Questions with options, and conversations.


def quiz(n: int, seed: int = 0, two_hop: bool = False) -> list[dict[str, Any]]:
    """n questions with four options of the same kind, in an order drawn by the seed.

    Each has `q`, `options` (with a space before each), `answer` (its place), `gold` (ids), `passage` (the
    gold documents' texts) and `other` (a passage of the same kind without the answer in it).
    """
    documents = data.load("orrin", table="documents").to_list()
    place = {row["id"]: i for i, row in enumerate(documents)}
    questions = data.load("orrin", table="two_hop" if two_hop else "questions").to_list()
    chosen = [row for row in questions if two_hop or row["kind"] != "paraphrase"]
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in chosen:
        groups.setdefault(" ".join(row["q"].split()[:3]), []).append(row)
    draw = np.random.default_rng(seed)
    rows = []
    for group in groups.values():
        answers = sorted({row["answer"] for row in group})
        if len(answers) < 4:
            continue
        for row in group:
            text = "\n".join(documents[place[name]]["text"] for name in row["gold"])
            wrong = draw.permutation([answer for answer in answers if answer != row["answer"]])[:3].tolist()
            options = draw.permutation([row["answer"], *wrong]).tolist()
            others = [documents[place[r["gold"][-1]]]["text"] for r in group if r["answer"] != row["answer"]]
            others = [other for other in others if row["answer"] not in other]
            rows.append(
                {
                    "q": row["q"],
                    "options": [f" {option}" for option in options],
                    "answer": options.index(row["answer"]),
                    "gold": [place[name] for name in row["gold"]],
                    "passage": text,
                    "other": others[int(draw.integers(len(others)))],
                }
            )
    return [rows[i] for i in sorted(draw.permutation(len(rows))[:n].tolist())]


_FACTS = (
    ("My car is 4.80 metres long.", "4.80", "How long did I say my car is?"),
    ("I travel with my grandmother, who is 91.", "91", "How old did I say my grandmother is?"),
    ("My booking number is KX-2207.", "KX-2207", "What was my booking number?"),
    ("We are a school class of 23 pupils.", "23 pupils", "How many pupils did I say we are?"),
    ("My dog is called Bramble.", "Bramble", "What did I say my dog is called?"),
    ("I want to sail on the ninth of May.", "ninth of May", "On which day did I say I want to sail?"),
)


def dialogues() -> list[tuple[list[Message], str]]:
    """Six conversations of 20 turns, each with the fact of its second turn that the last one asks for."""
    fillers = [row for row in data.load("orrin", table="questions").to_list() if row["kind"] == "paraphrase"]
    made = []
    for n, (told, fact, asked) in enumerate(_FACTS):
        others = [fillers[(7 * n + 3 * i) % len(fillers)] for i in range(18)]
        turns = [(row["q"], row["answer"]) for row in others]
        turns.insert(1, (told, "Thank you, I have noted that."))
        messages = [{"role": "system", "content": "You help passengers of Orrin Sound Ferries."}]
        for question, answer in turns:
            messages += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
        made.append(([*messages, {"role": "user", "content": asked}], fact))
    return made


# The Model Context Protocol.

Handle = Callable[[Message, dict[str, Any], dict[str, Any]], Message | None]


def orrin_server(retrieve: Callable[[str, int], list[int]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A tool, the search by `retrieve(query, k)`, and every document of the ferries as a resource."""
    documents = data.load("orrin", table="documents").to_list()

    def search(query: str, k: int = 3) -> list[dict[str, str]]:
        return [
            {"uri": f"orrin://{documents[i]['id']}", "text": documents[i]["text"]} for i in retrieve(query, k)
        ]

    tools = {
        "search": {
            "description": "The passages about Orrin Sound Ferries that fit a question best.",
            "inputSchema": {
                "type": "object",
                "properties": {"query": {"type": "string"}, "k": {"type": "integer"}},
                "required": ["query"],
            },
            "call": search,
        }
    }
    resources = {f"orrin://{d['id']}": {"name": d["title"], "text": d["text"]} for d in documents}
    return tools, resources


def mcp_client(
    handle: Handle,
    tools: dict[str, Any],
    resources: dict[str, Any],
    tool: str,
    arguments: dict[str, Any],
    uri: str,
) -> dict[str, Any]:
    """What the official client gets from `handle`, in this process: it lists, calls a tool, reads a resource.

    Every message goes through JSON text, as over a wire. `sent` has the methods that the client used; the
    rest is mcp_session's, whose errors it raises.
    """
    sent: list[str] = []

    def answer(message: Message) -> Message | None:
        reply = handle(json.loads(json.dumps(message)), tools, resources)
        return None if reply is None else json.loads(json.dumps(reply))

    return mcp_session(lambda: _memory(answer, sent), tool, arguments, uri) | {"sent": sent}


def serve_stdio(code: str, tool: str, arguments: dict[str, Any], uri: str) -> dict[str, Any]:
    """As `mcp_client`, with a server in a process of its own that runs `code`, over its stdin and stdout."""
    from mcp import StdioServerParameters, stdio_client

    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "server.py"
        script.write_text(code, encoding="utf-8")
        parameters = StdioServerParameters(command=sys.executable, args=["-P", str(script)])
        transport = lambda: stdio_client(parameters, errlog=subprocess.DEVNULL)  # type: ignore[arg-type]  # noqa: E731
        return mcp_session(transport, tool, arguments, uri)


@asynccontextmanager
async def _memory(
    answer: Callable[[Message], Message | None], sent: list[str]
) -> AsyncIterator[tuple[Any, Any]]:
    """A transport whose other end is a function."""
    import anyio
    from mcp.shared.memory import create_client_server_memory_streams
    from mcp.shared.message import SessionMessage
    from mcp.types import jsonrpc_message_adapter

    async with create_client_server_memory_streams() as ((reads, writes), (server_reads, server_writes)):

        async def serve() -> None:
            async for item in server_reads:
                if isinstance(item, Exception):
                    raise item
                message = item.message.model_dump(by_alias=True, mode="json", exclude_unset=True)
                sent.append(message.get("method", ""))
                reply = answer(message)
                if reply is not None:
                    await server_writes.send(SessionMessage(jsonrpc_message_adapter.validate_python(reply)))

        async with anyio.create_task_group() as group:
            group.start_soon(serve)
            try:
                yield reads, writes
            finally:
                await writes.aclose()
                group.cancel_scope.cancel()
