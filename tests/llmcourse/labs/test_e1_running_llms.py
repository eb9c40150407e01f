"""What helps lab e1: expressions and automata, and the libraries that a student's parts stand beside."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable

import pytest

from llmcourse.labs import e1_running_llms as lab
from llmcourse.labs.e1_running_llms import EPS, NONE, Derived, Machine, Regex, Reply, alt, cat, parse, star

PATTERNS = ("a*ab", "(a|ab)(c|bcd)*", "a{2,3}b*|[cd]+a", "[^a]*a.{1,2}", r"(a?b)*c\.?", "")
TEXTS = ["".join(t) for n in range(5) for t in itertools.product("abc", repeat=n)]


def nullable(r: Regex) -> bool:
    if r[0] in ("cat", "alt"):
        return (all if r[0] == "cat" else any)(nullable(part) for part in r[1:])
    return r[0] in ("eps", "star")


def derive(r: Regex, byte: int) -> Regex:
    if r[0] == "chars":
        return EPS if byte in r[1] else NONE
    if r[0] == "alt":
        return alt(derive(r[1], byte), derive(r[2], byte))
    if r[0] == "star":
        return cat(derive(r[1], byte), r)
    if r[0] == "cat":
        first = cat(derive(r[1], byte), r[2])
        return alt(first, derive(r[2], byte)) if nullable(r[1]) else first
    return NONE


@pytest.mark.parametrize("make", [Machine, lambda pattern: Derived(pattern, nullable, derive)])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_automata_accept_what_re_does(make: Callable, pattern: str) -> None:
    automaton = make(pattern)
    found = [lab.accepts(automaton, text.encode()) for text in TEXTS]
    assert found == [re.fullmatch(pattern, text) is not None for text in TEXTS]


def test_trees_simplify() -> None:
    a, b = parse("a"), parse("b")
    assert cat(a, NONE) == NONE
    assert cat(EPS, a) == a == alt(a, NONE) == alt(a, a)
    assert alt(a, b) == alt(b, a) == parse("[ab]")
    assert alt(star(a), cat(a, b)) == alt(cat(a, b), alt(star(a), star(a)))
    assert star(star(a)) == star(a)
    assert star(NONE) == star(EPS) == EPS


def test_a_derived_automaton_counts_its_states() -> None:
    assert [Derived("(a|b)*a" + n * "(a|b)", nullable, derive).explore() for n in range(4)] == [2, 4, 8, 16]
    assert Derived("(a|b)*a(a|b)(a|b)", nullable, derive).explore(limit=5) == 5


def test_a_trie_has_the_ids_where_tokens_end() -> None:
    trie = lab.build_trie({0: b"a", 1: b"ab", 2: b"ab", 3: b"b"})
    assert trie[ord("a")][-1] == [0]
    assert trie[ord("a")][ord("b")] == {-1: [1, 2]}
    assert trie[ord("b")] == {-1: [3]}


def test_canon_writes_one_thing_in_one_way() -> None:
    text = {"role": "user", "content": "hi"}
    assert lab.canon(text) == lab.canon({"content": [{"type": "text", "text": "hi"}], "role": "user"})
    assert lab.canon({"arguments": '{"b": 1,  "a": 2}'}) == {"arguments": {"a": 2, "b": 1}}


def test_openai_waits_as_it_is_asked() -> None:
    pytest.importorskip("openai")
    script = iter([ConnectionError("lost"), Reply(429, {"retry-after": "3"}), Reply(500), Reply(200)])

    def send() -> Reply:
        step = next(script)
        if isinstance(step, Exception):
            raise step
        return step

    waits: list[float] = []
    assert lab.openai_retries(send, max_retries=3, sleep=waits.append).status == 200
    assert waits[1] == 3
    assert 0.375 <= waits[0] <= 0.5
    assert 1.5 <= waits[2] <= 2


def test_openai_gives_up_with_the_last_reply_or_error() -> None:
    pytest.importorskip("openai")
    reply = lab.openai_retries(lambda: Reply(400, {}, {"said": "no"}), sleep=lambda _: None)
    assert (reply.status, reply.body) == (400, {"said": "no"})

    def lost() -> Reply:
        raise ConnectionError("lost")

    with pytest.raises(ConnectionError):
        lab.openai_retries(lost, max_retries=1, sleep=lambda _: None)


def test_openai_decodes_and_merges_a_stream() -> None:
    pytest.importorskip("openai")
    head = {"id": "", "created": 0, "model": "", "object": "chat.completion.chunk"}
    events = [
        head | {"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": reason}]}
        for text, reason in (("é", None), ("!", "stop"))
    ]
    stream = ": ping\n\n" + "".join(f"data: {json.dumps(event)}\n\n" for event in events) + "data: [DONE]\n\n"
    chunks = [stream.encode()[i : i + 5] for i in range(0, len(stream.encode()), 5)]
    assert list(lab.openai_events(chunks)) == events
    assert lab.openai_merged(events) == {"content": "é!", "finish_reason": "stop"}
