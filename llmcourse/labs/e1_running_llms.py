"""Lab e1: replies, expressions and automata, and the libraries that a student's parts stand beside.

A regular expression is a tree of tuples over bytes: ("none",), ("eps",), ("chars", bytes), ("cat", r, s),
("alt", r, s), ("star", r); `cat`, `alt`, `star` simplify as they build, so that equal trees are equal tuples.
"""

from __future__ import annotations

import json
import string
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from llmcourse import models, serve
from llmcourse.bytelevel import ByteLevel

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel, PreTrainedTokenizerBase


@dataclass
class Reply:
    """What came back for a request."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    """Names in lower case."""
    body: dict[str, Any] = field(default_factory=dict)


def streamed(body: dict[str, Any]) -> Iterator[bytes]:
    """The served model's answer to a chat completion request, in the chunks in which it arrives."""
    address, content = f"{serve.llama_server()}/v1/chat/completions", json.dumps(body).encode()
    request = urllib.request.Request(address, content, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=serve.SECONDS) as reply:
        while chunk := reply.read1():
            yield chunk


def canon(value: Any) -> Any:
    """The same, with text content as a list of blocks, and arguments and schemas as sorted JSON."""
    if isinstance(value, list):
        return [canon(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {key: canon(item) for key, item in value.items()}
    if "role" in made and isinstance(made.get("content"), str):
        made["content"] = [{"type": "text", "text": made["content"]}] if made["content"] else []
    if isinstance(made.get("arguments"), str):
        made["arguments"] = json.loads(made["arguments"])
    return dict(sorted(made.items()))


def ordinary_tokens(tok: PreTrainedTokenizerBase) -> dict[int, bytes]:
    """The tokens that stand for text, without special ones: id → bytes."""
    return {token_id: token for token, token_id in ByteLevel(tok).vocab.items()}


def served_tensors() -> list[tuple[tuple[int, ...], str]]:
    """The tensors in the served model's file: shape and format of each."""
    import gguf

    return [
        (tuple(int(n) for n in tensor.shape[::-1]), tensor.tensor_type.name)
        for tensor in gguf.GGUFReader(models.gguf()).tensors
    ]


# Regular expressions over bytes, as hashable trees.
Regex = tuple
NONE: Regex = ("none",)  # matches nothing
EPS: Regex = ("eps",)  # matches the empty string


def chars(which: Iterable[int]) -> Regex:
    """One of these bytes."""
    found = frozenset(which)
    return ("chars", found) if found else NONE


def cat(a: Regex, b: Regex) -> Regex:
    """a, then b."""
    if NONE in (a, b):
        return NONE
    if a == EPS or b == EPS:
        return b if a == EPS else a
    return ("cat", a[1], cat(a[2], b)) if a[0] == "cat" else ("cat", a, b)


def alt(a: Regex, b: Regex) -> Regex:
    """a or b; alternatives are sorted, and none is there twice."""
    found: list[Regex] = []
    for part in (a, b):
        while part[0] == "alt":
            found.append(part[1])
            part = part[2]
        found.append(part)
    sets = [part[1] for part in found if part[0] == "chars"]
    others = {part for part in found if part[0] not in ("chars", "none")}
    parts = sorted(others, key=repr) + ([chars(frozenset().union(*sets))] if sets else [])
    made = NONE
    for part in reversed(parts):
        made = part if made == NONE else ("alt", part, made)
    return made


def star(a: Regex) -> Regex:
    """Any number of a, also none."""
    if a in (NONE, EPS):
        return EPS
    return a if a[0] == "star" else ("star", a)


_CLASSES = {"d": string.digits, "w": string.ascii_letters + string.digits + "_", "s": " \t\n\r"}
_ANY = frozenset(range(128)) - {10}


def parse(pattern: str) -> Regex:
    """The tree of a pattern.

    Literals, . [a-z] [^a-z] ( ) | * + ? {m} {m,n} \\d \\w \\s and escaped signs; classes hold ASCII alone.
    """
    at = 0

    def peek() -> str:
        return pattern[at : at + 1]

    def take() -> str:
        nonlocal at
        at += 1
        return pattern[at - 1]

    def alternatives() -> Regex:
        made = sequence()
        while peek() == "|":
            take()
            made = alt(made, sequence())
        return made

    def sequence() -> Regex:
        made = EPS
        while peek() not in ("", "|", ")"):
            made = cat(made, repeated(atom()))
        return made

    def repeated(a: Regex) -> Regex:
        while peek() and peek() in "*+?{":
            sign = take()
            if sign == "{":
                low, _, high = pattern[at : pattern.index("}", at)].partition(",")
                skip = pattern.index("}", at) - at + 1
                for _ in range(skip):
                    take()
                once, a = a, EPS
                for _ in range(int(high or low) - int(low)):
                    a = alt(EPS, cat(once, a))
                for _ in range(int(low)):
                    a = cat(once, a)
            else:
                a = {"*": star(a), "+": cat(a, star(a)), "?": alt(EPS, a)}[sign]
        return a

    def atom() -> Regex:
        sign = take()
        if sign == "(":
            made = alternatives()
            take()
            return made
        if sign == ".":
            return chars(_ANY)
        if sign == "[":
            return chars(ord(c) for c in group())
        if sign == "\\":
            sign = take()
            if sign in _CLASSES:
                return chars(map(ord, _CLASSES[sign]))
        made = EPS
        for byte in sign.encode():
            made = cat(made, chars([byte]))
        return made

    def group() -> set[str]:
        negated = peek() == "^" and bool(take())
        found: set[str] = set()
        while peek() != "]":
            first = take()
            if first == "\\":
                first = take()
                found |= set(_CLASSES.get(first, first))
            elif peek() == "-" and pattern[at + 1] != "]":
                take()
                found |= {chr(c) for c in range(ord(first), ord(take()) + 1)}
            else:
                found.add(first)
        take()
        return {chr(c) for c in _ANY} - found if negated else found

    return alternatives()


class Machine:
    """A nondeterministic automaton; every place in it leads to an end, so that no state but None is dead."""

    def __init__(self, pattern: str) -> None:
        self._moves: list[list[tuple[frozenset[int] | None, int]]] = [[], []]
        self._known: dict[tuple[frozenset[int], int], frozenset[int] | None] = {}
        self._build(parse(pattern), 0, 1)
        self.start = self._closed({0})

    def step(self, state: frozenset[int], byte: int) -> frozenset[int] | None:
        """The state after one more byte, or None if no match begins like this."""
        if (state, byte) not in self._known:
            reached = {
                to for place in state for by, to in self._moves[place] if by is not None and byte in by
            }
            self._known[state, byte] = self._closed(reached) if reached else None
        return self._known[state, byte]

    def accepts(self, state: frozenset[int]) -> bool:
        """Whether what was read so far is a match."""
        return 1 in state

    def _build(self, r: Regex, begin: int, end: int) -> None:
        if r[0] == "chars":
            self._moves[begin].append((r[1], end))
        elif r == EPS:
            self._moves[begin].append((None, end))
        elif r[0] == "cat":
            self._moves.append([])
            middle = len(self._moves) - 1
            self._build(r[1], begin, middle)
            self._build(r[2], middle, end)
        elif r[0] == "alt":
            self._build(r[1], begin, end)
            self._build(r[2], begin, end)
        elif r[0] == "star":
            self._moves.append([])
            middle = len(self._moves) - 1
            self._moves[begin].append((None, middle))
            self._moves[middle].append((None, end))
            self._build(r[1], middle, middle)

    def _closed(self, places: set[int]) -> frozenset[int]:
        waiting = list(places)
        while waiting:
            for by, to in self._moves[waiting.pop()]:
                if by is None and to not in places:
                    places.add(to)
                    waiting.append(to)
        return frozenset(places)


class Derived:
    """The automaton that derivatives make of an expression: its states are expressions, numbered as met.

    It has what `Machine` has: `start`, `step(state, byte)`, `accepts(state)`.
    """

    def __init__(
        self, pattern: str, nullable: Callable[[Regex], bool], derive: Callable[[Regex, int], Regex]
    ) -> None:
        self._nullable, self._derive = nullable, derive
        self.states: list[Regex] = []
        """The expressions met so far; a state is a place in this list."""
        self._places: dict[Regex, int] = {}
        self._known: dict[tuple[int, int], int | None] = {}
        self.start = self._place(parse(pattern))

    def step(self, state: int, byte: int) -> int | None:
        """The state after one more byte, or None if no match begins like this."""
        if (state, byte) not in self._known:
            after = self._derive(self.states[state], byte)
            self._known[state, byte] = None if after == NONE else self._place(after)
        return self._known[state, byte]

    def accepts(self, state: int) -> bool:
        """Whether what was read so far is a match."""
        return bool(self._nullable(self.states[state]))

    def explore(self, limit: int = 1000) -> int:
        """The number of states that can be reached, or `limit` where there are more."""
        state = 0
        while state < len(self.states) < limit:
            for byte in range(256):
                self.step(state, byte)
            state += 1
        return min(len(self.states), limit)

    def _place(self, r: Regex) -> int:
        if r not in self._places:
            self._places[r] = len(self.states)
            self.states.append(r)
        return self._places[r]


def accepts(automaton: Any, text: bytes) -> bool:
    """Whether an automaton, a `Machine` or `Derived`, matches the whole text."""
    state = automaton.start
    for byte in text:
        state = automaton.step(state, byte)
        if state is None:
            return False
    return automaton.accepts(state)


def build_trie(vocab: dict[int, bytes]) -> dict:
    """Tokens as nested dicts: byte → node; the key −1 of a node has the ids of the tokens that end there."""
    root: dict = {}
    for token_id, token in vocab.items():
        node = root
        for byte in token:
            node = node.setdefault(byte, {})
        node.setdefault(-1, []).append(token_id)
    return root


def openai_retries(
    send: Callable[[], Reply],
    *,
    max_retries: int = 2,
    sleep: Callable[[float], None],
    rand: Callable[[], float] | None = None,
) -> Reply:
    """The last reply, by the openai client's way with a request that fails; it draws its jitter by itself.

    Raises ConnectionError where the last try did, ModuleNotFoundError where openai isn't installed.
    """
    import httpx2
    import openai

    replies: list[Reply] = []
    made = {"id": "x", "object": "chat.completion", "created": 0, "model": "m", "choices": []}

    def handler(request: httpx2.Request) -> httpx2.Response:
        try:
            replies.append(send())
        except ConnectionError as error:
            raise httpx2.ConnectError(str(error)) from error
        return httpx2.Response(replies[-1].status, headers=replies[-1].headers, json=made)

    transport = httpx2.Client(transport=httpx2.MockTransport(handler))
    client: Any = openai.OpenAI(
        api_key="none", base_url="http://nowhere", max_retries=max_retries, http_client=transport
    )

    def wait(*, retries_taken: int, max_retries: int, options: Any, response: Any) -> None:
        headers = None if response is None else response.headers
        sleep(client._calculate_retry_timeout(max_retries - retries_taken, options, headers))

    client._sleep_for_retry = wait
    try:
        client.chat.completions.create(model="m", messages=[])
    except openai.APIConnectionError as error:
        raise ConnectionError(str(error)) from error
    except openai.APIStatusError:
        pass
    return replies[-1]


def openai_events(chunks: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The events of a stream, by the openai client's decoder, up to [DONE]."""
    from openai._streaming import SSEDecoder

    for event in SSEDecoder().iter_bytes(iter(chunks)):
        if event.data == "[DONE]":
            return
        if event.data:
            yield json.loads(event.data)


def openai_merged(events: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """A streamed chat completion as one message: "content" and "finish_reason", by the openai client."""
    from openai.lib.streaming.chat import ChatCompletionStreamState
    from openai.types.chat import ChatCompletionChunk

    state: Any = ChatCompletionStreamState()
    for event in events:
        state.handle_chunk(ChatCompletionChunk.model_validate(event))
    choice = state.current_completion_snapshot.choices[0]
    return {"content": choice.message.content or "", "finish_reason": choice.finish_reason}


def xgrammar_greedy(
    next_logits: Callable[[list[int]], torch.Tensor],
    pattern: str,
    tok: PreTrainedTokenizerBase,
    max_tokens: int,
) -> list[int]:
    """The likeliest token at each step, of those that XGrammar allows; without the end's."""
    import xgrammar

    info = xgrammar.TokenizerInfo.from_huggingface(tok, vocab_size=len(tok))
    matcher = xgrammar.GrammarMatcher(xgrammar.GrammarCompiler(info, max_threads=1).compile_regex(pattern))
    ids: list[int] = []
    while len(ids) < max_tokens:
        logits = next_logits(ids).float().clone()
        mask = xgrammar.allocate_token_bitmask(1, len(tok))
        matcher.fill_next_token_bitmask(mask)
        xgrammar.apply_token_bitmask_inplace(logits, mask[0])
        best = int(logits.argmax())
        if best == tok.eos_token_id:
            break
        matcher.accept_token(best)
        ids.append(best)
    return ids


def continuation(
    lm: PreTrainedModel, tok: PreTrainedTokenizerBase, prompt: str
) -> Callable[[list[int]], torch.Tensor]:
    """next_logits(ids): (V,) on the CPU, for the token after the prompt and these ids.

    What the model has read stays in its cache as long as the ids go on.
    """
    import torch

    begin = tok(prompt).input_ids
    read: list[int] = []
    cache: Any = None

    @torch.no_grad()
    def next_logits(ids: list[int]) -> torch.Tensor:
        nonlocal read, cache
        text = [*begin, *ids]
        if len(text) <= len(read) or text[: len(read)] != read:
            read, cache = [], None
        given = torch.tensor([text[len(read) :]], device=lm.device)
        out = lm(given, past_key_values=cache, use_cache=True, logits_to_keep=1)
        read, cache = text, out.past_key_values
        return out.logits[0, -1].float().cpu()

    return next_logits
