"""What a student's code returns reaches the judge as it was, as JSON."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.decode import DTYPES, Other, Pairs, Raised, Unordered, decode
from llmcourse import answers
from llmcourse.answers import answer, collect, encode, rng, torch_generator

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary()
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text().filter(lambda k: k[:1] != "$"), inner, max_size=4)
    ),
    max_leaves=12,
)


def sent(value):
    """The value after its way through JSON."""
    return decode(json.loads(json.dumps(encode(value), allow_nan=False)))


@given(VALUES)
def test_plain_values_arrive_as_they_were(value):
    got = sent(value)
    assert got == value
    assert repr(got) == repr(value)


@given(
    arrays.arrays(st.sampled_from(sorted(DTYPES)), arrays.array_shapes(min_dims=0, min_side=0, max_side=4))
)
def test_arrays_arrive_bit_for_bit(value):
    got = sent(value)
    assert (got.dtype, got.shape) == (value.dtype, value.shape)
    assert got.tobytes() == value.tobytes()


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_floats_that_json_has_no_word_for(number):
    assert repr(sent(number)) == repr(number)


def test_views_and_orders_arrive_as_their_values():
    value = np.arange(12).reshape(3, 4)
    for view in (value.T, value[::2, ::-1], np.asfortranarray(value), value.astype(">i8")):
        assert np.array_equal(sent(view), view)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (torch.arange(4).reshape(2, 2).T, np.array([[0, 2], [1, 3]])),
        (torch.tensor(1.5, requires_grad=True), np.array(1.5, np.float32)),
        (torch.tensor([1.0, 2.5], dtype=torch.bfloat16), np.array([1, 2.5], np.float32)),
        (torch.nn.Parameter(torch.ones(1)), np.ones(1, np.float32)),
        (np.float32(0.5), np.array(0.5, np.float32)),
        (np.bool_(True), np.array(True)),
    ],
)
def test_tensors_and_numpy_scalars_are_arrays(value, wanted):
    got = sent(value)
    assert (got.dtype, got.shape) == (wanted.dtype, wanted.shape)
    assert np.array_equal(got, wanted)


def test_what_json_has_no_form_for():
    assert sent((1, "a")) == [1, "a"]
    assert sent({3, 1}) in (Unordered((1, 3)), Unordered((3, 1)))
    assert sent({(1, 2): "x", "$y": 3}) == Pairs((([1, 2], "x"), ("$y", 3)))
    assert sent(object()) == Other("object")
    assert sent([lambda: 1]) == [Other("function")]


@given(st.sets(st.integers() | st.text(), max_size=6))
def test_a_set_is_written_in_one_order(value):
    shuffled = set()
    for item in sorted(value, key=repr, reverse=True):
        shuffled.add(item)
    assert json.dumps(encode(value)) == json.dumps(encode(shuffled))


def test_an_array_that_is_too_large_is_an_error_of_its_question_alone():
    with collect() as messages:
        answer("large", np.zeros(answers.MAX_ARRAY_BYTES + 1, np.uint8))
        answer("small", 1)
    large, small = messages
    assert decode(large["value"]).names[0] == "ValueError"
    assert small["value"] == 1


def test_an_exception_is_the_answer_with_its_bases():
    def fails():
        raise KeyError("k")

    with collect() as messages:
        answer("fails", fails)
    assert decode(messages[0]["value"]) == Raised(("KeyError", "LookupError", "Exception"), "'k'")


def test_a_value_that_holds_itself_is_an_error_too():
    value = []
    value.append(value)
    with collect() as messages:
        answer("endless", value)
    assert decode(messages[0]["value"]).names[0] == "RecursionError"


def test_the_rule_is_sent_with_the_answer():
    with collect() as messages:
        answer("a", 1.0, rtol=0, atol=1e-3)
        answer("b", 1.0, at_least=0, at_most=2)
        answer("c", "x", one_of=["x", b"y"])
        answer("d", 1)
    assert [message["rule"] for message in messages] == [
        {"rtol": 0, "atol": 1e-3},
        {"at_least": 0, "at_most": 2},
        {"one_of": ["x", {"$bytes": "79"}]},
        {},
    ]


def test_outside_of_collect_an_answer_is_one_display_message(monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", lambda data, raw: shown.append((data, raw)))
    with collect() as messages:
        answer("kept", 1)
    answer("shown", 2)
    assert [message["name"] for message in messages] == ["kept"]
    assert shown == [({answers.MIME: {"name": "shown", "value": 2, "rule": {}}}, True)]


def test_hidden_inputs_depend_on_name_and_salt_alone(monkeypatch):
    def drawn(name, salt):
        monkeypatch.setenv(answers.SALT_VARIABLE, salt)
        return rng(name).random(), torch.rand(1, generator=torch_generator(name)).item()

    assert drawn("a", "s") == drawn("a", "s")
    for one, other in zip(drawn("a", "s"), drawn("b", "s"), strict=True):
        assert one != other
    for one, other in zip(drawn("a", "s"), drawn("a", "t"), strict=True):
        assert one != other
