"""Fingerprints: what makes no difference to them, what does, and that anything has some."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.comparing import winnowing

WRITTEN = '''
def softmax(scores, temperature=1.0):
    """Probabilities."""
    scaled = [score / temperature for score in scores]  # may be large
    largest = max(scaled)
    powers = [math.exp(one - largest) for one in scaled]
    return [power / sum(powers) for power in powers]
'''
ANEW = """
def prob(
    x,
    t=2e-3,
):
    'Another text.'

    a = [ v/t for
          v in x ]; b = max(a)
    # entirely my own
    c = [np.e2(v - b) for v in a]
    return \\
        [v / len(c) for v in c]
"""


def symbols(text):
    return winnowing.tokens(text).symbols


def test_names_numbers_texts_comments_and_layout_make_no_difference():
    assert symbols(ANEW) == symbols(WRITTEN)
    assert winnowing.fingerprints(ANEW) == winnowing.fingerprints(WRITTEN) != frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a + b", "a - b"),
        ("a ** b", "a * b"),
        ("a == b", "a = b"),
        ("for a in b", "while a in b"),
        ("a.b", "a"),
        ("f'a'", "a"),
        ("a -> b", "a - b"),
        ("(a)", "[a]"),
    ],
)
def test_what_the_code_does_makes_one(one, other):
    assert symbols(one) != symbols(other)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("1e-5", "1"),
        ("0x_ff", "1"),
        (".5", "5.0"),
        ("rb'a\\'b'", "''"),
        ("'''a'b''c'''", '"a"'),
        ("f(a, b,)", "f(a, b)"),
        ("# 'a", ""),
    ],
)
def test_a_token_is_one_however_it_is_written(text, same):
    assert symbols(text) == symbols(same)


def test_a_span_is_where_the_token_stands():
    text = "größe = 'x' # y\nb"
    assert [text[slice(*span)] for span in winnowing.tokens(text).spans] == ["größe", "=", "'x'", "b"]


@given(st.text(st.sampled_from("ab'\"\\#\n 1.,)(\ud800é=*"), max_size=80))
def test_anything_has_tokens_in_order(text):
    found = winnowing.tokens(text)
    assert len(found.symbols) == len(found.spans)
    edges = [place for span in found.spans for place in span]
    assert edges == sorted(edges)
    assert winnowing.fingerprints(text) <= set(winnowing.grams(found.symbols))


def test_broken_syntax_costs_no_more_than_its_own_place():
    broken = WRITTEN + "\n)))) def 'never closed\n  $ ?? \x00\n" + ANEW
    assert len(winnowing.fingerprints(broken) & winnowing.fingerprints(WRITTEN)) >= 15


def test_a_passage_that_is_long_enough_is_found_wherever_it_stands():
    """The promise of winnowing, for passages of GRAM + WINDOW - 1 tokens."""
    rng = random.Random(0)
    alphabet = bytes(range(40, 60))
    for _ in range(300):
        passage = bytes(rng.choices(alphabet, k=winnowing.GRAM + winnowing.WINDOW - 1))
        both = []
        for _ in range(2):
            before, after = (bytes(rng.choices(alphabet, k=rng.randrange(40))) for _ in range(2))
            text = before + passage + after
            both.append({text[i : i + winnowing.GRAM] for i in winnowing.winnow(text)})
        assert both[0] & both[1]


def test_winnowing_leaves_most_out():
    text = bytes(random.Random(0).choices(range(40, 60), k=10_000))
    assert len(winnowing.winnow(text)) / 10_000 == pytest.approx(2 / (winnowing.WINDOW + 1), rel=0.05)


@pytest.mark.parametrize(
    "piece", ["'", '"""', "\\", "a\\\n", "((", "1e-", "rb'", "'\\'", "#", "''' ' ", "\ud800", "0.", "\n"]
)
def test_time_grows_with_the_length_alone(piece):
    begun = time.process_time()
    winnowing.tokens(piece * (1_000_000 // len(piece)))
    assert time.process_time() - begun < 10
