"""The judge: right answers are right, wrong ones wrong, and no answer can break it."""

from __future__ import annotations

import json
import math
import tracemalloc

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder.decode import storable
from autograder.judging.judge import asked_only, judge
from autograder.records import Answer, CellRun, Golden, GoldenCell, Run, Verdict, dumps, loads
from llmcourse import answers

SECRET = 0.123456789


def recorded(value, **rule) -> Answer:
    """The answer as it comes out of the sandbox: through JSON."""
    with answers.collect() as messages:
        answers.answer("q", value, **rule)
    message = json.loads(json.dumps(messages[0]))
    return Answer(message["name"], message["value"], message["rule"])


def judged(given_answers, *golden: Answer, points: float = 4.0):
    run = Run("someone", "lab", (CellRun("t", "ok", answers=tuple(given_answers)),))
    marks = judge(run, Golden("lab", "", "", (GoldenCell("t", points, golden),)))
    return marks.cells[0]


def verdict(actual, wanted, **rule) -> Verdict:
    return judged([recorded(actual)], recorded(wanted, **rule)).verdicts[0]


def fail():
    raise KeyError("no such head")


@pytest.mark.parametrize(
    ("actual", "wanted", "rule"),
    [
        (1, 1, {}),
        (np.int64(1), 1, {}),
        (torch.tensor(1), 1, {}),
        (1, 1.0, {}),
        (1.0 + 1e-5, 1.0, {}),
        (0.0, -0.0, {}),
        (2**100, 2**100, {}),
        (float("nan"), float("nan"), {}),
        (-math.inf, -math.inf, {}),
        ([1, (2, 3)], [1, [2, 3]], {}),
        (np.array([1, 2]), [1, 2], {}),
        ([1.0, 2.0], np.array([1.0, 2.0], dtype=np.float32), {}),
        (torch.ones(2, dtype=torch.bfloat16), torch.ones(2), {}),
        (np.ones(2), torch.ones(2), {}),
        ({2, 1}, {1, 2}, {}),
        ({0.1, 0.2}, {0.2, 0.1}, {}),
        ({"b": 1, "a": 2}, {"a": 2, "b": 1}, {}),
        ({(1, 2): 3}, {(1, 2): 3}, {}),
        (b"x", b"x", {}),
        (None, None, {}),
        (lambda: fail(), lambda: fail(), {}),
        (5, 0, {"at_least": 4}),
        (5, 0, {"at_least": 4, "at_most": 6}),
        ("b", "a", {"one_of": ["a", "b"]}),
        (1.04, 1.0, {"atol": 0.05}),
        (np.zeros((0, 3)), np.zeros((0, 3)), {}),
    ],
)
def test_right(actual, wanted, rule):
    assert verdict(actual, wanted, **rule).verdict == "right"


@pytest.mark.parametrize(
    ("actual", "wanted", "rule", "reason"),
    [
        (1.0, 1, {}, "floats where integers"),
        (True, 1, {}, "booleans where integers"),
        (1, True, {}, "integers where booleans"),
        (2**100 + 1, 2**100, {}, "not the right number"),
        (np.zeros((2, 3)), np.zeros((3, 2)), {}, "shape (2, 3) where shape (3, 2)"),
        (np.zeros(1), 0.0, {}, "shape (1,) where a single number"),
        (np.array([np.nan, 1.0]), np.ones(2), {}, "1 of 2 values are NaN"),
        (math.inf, 1.0, {}, "infinite where"),
        (1e300, math.inf, {}, "infinite where"),
        (-math.inf, math.inf, {}, "infinite where"),
        (np.array([1.0, 1.5]), np.ones(2), {}, "largest error is about 1e-01, where about 1e-04 is accepted"),
        ([1, 2], [1, 2, 3], {}, "2 items where 3"),
        ([1, [2]], [1, [3]], {}, "item 1: item 0: not the right value"),
        ({"a": 1}, {"b": 1}, {}, "other keys"),
        ({1, 2}, {1, 3}, {}, "not the right items"),
        ({1}, {1, 2}, {}, "1 items where 2"),
        ("a", "b", {}, "not the right value"),
        ("1", 1, {}, "a string where an integer"),
        (None, 1, {}, "None where an integer"),
        (object(), 1, {}, "a object where an integer"),
        (lambda: fail(), 1, {}, "your code raised KeyError: 'no such head'"),
        (1, lambda: fail(), {}, "an integer where an error should be raised"),
        (lambda: [][1], lambda: int("x"), {}, "IndexError was raised"),
        (3, 0, {"at_least": 4}, "outside the accepted range"),
        (math.nan, 0, {"at_least": 4}, "outside the accepted range"),
        ("5", 0, {"at_least": 4}, "a string where a number"),
        ("c", "a", {"one_of": ["a", "b"]}, "not one of the right values"),
    ],
)
def test_wrong(actual, wanted, rule, reason):
    found = verdict(actual, wanted, **rule)
    assert found.verdict == "wrong"
    assert reason in found.reason


def test_a_subclass_of_the_golden_error_is_right():
    class Mine(KeyError):
        pass

    def raise_mine():
        raise Mine

    assert verdict(raise_mine, fail).verdict == "right"


def test_partial_credit_is_by_answers():
    golden = [Answer("a", 1), Answer("b", 2), Answer("c", 3)]
    cell = judged([Answer("a", 1), Answer("b", 3)], *golden, points=3)
    assert cell.earned == 1
    assert [v.verdict for v in cell.verdicts] == ["right", "wrong", "missing"]


def test_repeated_and_unknown_answers_earn_nothing():
    cell = judged([Answer("a", 1), Answer("a", 1), Answer("zz", 1)], Answer("a", 1))
    assert cell.earned == 0
    assert cell.verdicts[0].reason == "answered 2 times"


def test_a_cell_that_did_not_run_says_why():
    golden = Golden("lab", "", "", (GoldenCell("t", 2, (Answer("a", 1),)),))
    run = Run("someone", "lab", (CellRun("t", "timeout", "stopped after 30 s"),))
    (cell,) = judge(run, golden).cells
    assert (cell.earned, cell.status, cell.verdicts[0].reason) == (0, "timeout", "stopped after 30 s")
    (cell,) = judge(
        Run("someone", "lab"), Golden("lab", "", "", (GoldenCell("t", 2, (Answer("a", 1),)),))
    ).cells
    assert cell.status == "not run"


def test_the_rule_of_a_student_does_not_count():
    cell = judged([recorded(2.0, atol=100.0)], recorded(1.0))
    assert cell.earned == 0


@pytest.mark.parametrize("actual", [0, 0.0, "x", None, [SECRET + 1], np.zeros(3), {"a": 1}, lambda: fail()])
def test_reasons_never_tell_the_golden_value(actual):
    assert "123456" not in verdict(actual, SECRET).reason
    assert "123456" not in verdict(actual, np.full(3, SECRET)).reason


@pytest.mark.parametrize(
    "value",
    [
        {"$array": "AAAA", "dtype": "object", "shape": [1]},
        {"$array": "AAAA", "dtype": "float32", "shape": [10**9]},
        {"$array": "AAAA", "dtype": "float32", "shape": [-1]},
        {"$array": "!!", "dtype": "float32", "shape": [1]},
        {"$array": "AAAA", "dtype": "float32"},
        {"$float": "1e999"},
        {"$bytes": "zz"},
        {"$dict": [[1]]},
        {"$unknown": 1},
        {"$set": 3},
        {"$array": "AgE=", "dtype": "bool", "shape": [2]},
        {"$error": [["ValueError"]], "message": "no"},
        {"$error": ["ValueError"], "message": {}},
        {"$malformed": "the reason"},
        {"$\ud800": 1},
        {1: 2},
        object(),
    ],
)
def test_malformed_answers_are_wrong(value):
    found = judged([Answer("q", value)], Answer("q", 1)).verdicts[0]
    assert found.verdict == "wrong"
    assert "can't be read" in found.reason


@pytest.mark.parametrize(
    "wanted", [np.zeros(3), np.zeros((0, 3)), np.array(True), 0.5, "x", None, [1], {2.5}]
)
@pytest.mark.parametrize("actual", [2**70, -(2**70), 10**400])
def test_integers_beyond_64_bits_are_no_obstacle(actual, wanted):
    assert verdict(actual, wanted).verdict == verdict(wanted, actual).verdict == "wrong"
    assert verdict(actual, actual).verdict == "right"


def test_reasons_can_be_written_to_a_file():
    for value in ({"$type": "\ud800"}, {"$error": ["\ud800"], "message": "\ud800"}, {"$\ud800": 1}):
        assert dumps(judged([Answer("q", value)], Answer("q", 1)))


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("a\ud800", "text that can't be written to a file"),
        ({"\ud800": 1}, "text that can't be written to a file"),
        ([[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]], "too deep or too long"),
        ([0] * 200_001, "too deep or too long"),
        ({"$unknown": 1}, "an unknown tag"),
    ],
)
def test_what_cannot_be_stored_is_stored_as_its_reason(value, why):
    kept = Answer("q", storable(value))
    assert dumps(kept)
    assert f"can't be read: {why}" in judged([kept], Answer("q", 1)).verdicts[0].reason
    assert "$malformed" in kept.value


MANY = np.zeros(190_010)


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (["x" * 4_000_000] + [1] * 190_000, MANY),
        ([[1, "x" * 4_000_000]] + [[1, 2]] * 60_000, np.zeros((60_001, 2))),
        ([1] * 190_000 + ["x" * 4_000_000], MANY),
        ([None] * 190_010, MANY),
        ([2**70] * 190_010, MANY),
        ([[]] * 190_010, MANY),
        ({"$set": ["x" * 4_000_000] + [0.5] * 400}, {0.5, 1.5}),
    ],
)
def test_a_few_bytes_never_become_gigabytes(value, wanted):
    tracemalloc.start()
    try:
        found = judged([Answer("q", storable(value))], recorded(wanted)).verdicts[0]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.verdict == "wrong"
    assert peak < 100 * 2**20


def nested(depth: int, inside: object) -> object:
    for _ in range(depth):
        inside = [inside]
    return inside


@pytest.mark.parametrize(
    "value",
    [
        {"$set": [], "y": nested(230, 1)},
        {"$set": [], "y": nested(180, [0] * 10_000)},
        {"$error": ["E"], "message": "m", "y": nested(230, 1)},
        {"$array": "", "dtype": "float32", "shape": [0], "more": 1},
        {"$array": "", "dtype": "float32", "shape": [0] + [2**22] * 15},
        {"$float": "nan", "$set": nested(230, 1)},
        {"a": 1, "$type": "x"},
        {"$malformed": "what a hidden test says"},
        [{"$malformed": "what a hidden test says"}],
        {"$what a hidden test says": 1},
        {"$error": ["E"] * 21, "message": "m"},
        nested(21, 1),
        10**4299,
        math.inf,
        "x" * (9 * 2**20),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_has_no_bounds_is_not_kept(value):
    kept = storable(value)
    assert set(kept) == {"$malformed"}
    assert "hidden" not in kept["$malformed"]
    assert loads(Answer, dumps(Answer("q", kept)).encode()).value == kept


@pytest.mark.parametrize("error", [MemoryError, RecursionError, ValueError, OverflowError, KeyError, OSError])
def test_whatever_comparing_raises_costs_one_answer_and_is_named(monkeypatch, error):
    def fail(*arguments):
        raise error("x")

    monkeypatch.setattr("autograder.judging.judge._compare", fail)
    golden = Golden("lab", "", "", (GoldenCell("t", 2, (Answer("q", 1), Answer("r", 2))),))
    run = Run("someone", "lab", (CellRun("t", "ok", answers=(Answer("q", 3), Answer("r", 2))),))
    marks = judge(run, golden)
    assert marks.earned == 1
    assert marks.remarks == ("t: answers that could not be compared: grade it by hand",)


def test_of_answers_nobody_asked_for_only_names_are_kept():
    golden = Golden("lab", "", "", (GoldenCell("t", 2, (Answer("q", 1),)),))
    others = tuple(Answer(f"other {n}", "x" * 1000) for n in range(100))
    run = Run("someone", "lab", (CellRun("t", "ok", answers=(*[Answer("q", 1)] * 5, *others)),))
    kept = asked_only(run, golden)
    assert len(dumps(kept)) < 2000
    assert judge(kept, golden).earned == judge(run, golden).earned == 0
    assert "never asked for: 'other 0'" in judge(kept, golden).remarks[1]


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, 2**70])
def test_a_number_within_bounds_is_finite(value):
    assert verdict(value, 5, at_least=4).verdict == "wrong"
    assert verdict(value, 5, at_most=6).verdict == "wrong"


def test_an_error_with_every_base_is_none_of_them():
    class Every(KeyError, ValueError, TypeError, NotImplementedError, AttributeError):
        pass

    def raise_every():
        raise Every

    def raise_value():
        raise ValueError

    assert verdict(raise_every, fail).verdict == "wrong"
    assert verdict(raise_every, raise_value).verdict == "wrong"


@pytest.mark.parametrize("error", [3.28, -3.28, 9.9, 1.01])
def test_an_error_is_told_as_a_power_of_ten(error):
    for wanted in (0.5, np.full(3, 0.5)):
        assert "largest error is about 1e+00, where" in verdict(wanted + error, wanted).reason


@pytest.mark.parametrize("name", ["lambda: double(n)", "answer('q', 1)", "x" * 51, ""])
def test_names_that_are_none_are_not_repeated(name):
    for value in ({"$type": name}, {"$error": [name], "message": "m"}):
        reason = judged([Answer("q", value)], Answer("q", 1)).verdicts[0].reason
        assert not name or name not in reason
        reason = judged([Answer("q", [value])], Answer("q", [1])).verdicts[0].reason
        assert not name or name not in reason


def test_deep_nesting_is_refused():
    deep: list = []
    for _ in range(5000):
        deep = [deep]
    assert "too deep" in judged([Answer("q", deep)], Answer("q", 1)).verdicts[0].reason


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.binary(max_size=8)
)
values = st.recursive(
    scalars
    | arrays.arrays(st.sampled_from([np.float32, np.int64, np.bool_]), arrays.array_shapes(max_side=3)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(value=values)
@settings(deadline=None)
def test_honest_answers_are_stored_as_they_are(value):
    encoded = recorded(value).value
    assert storable(encoded) is encoded


@given(value=values)
@settings(deadline=None)
def test_every_value_equals_itself(value):
    assert verdict(value, value).verdict == "right"


@given(
    value=arrays.arrays(np.float64, (3,), elements=st.floats(-1e6, 1e6)),
    rtol=st.floats(1e-6, 0.1),
    share=st.floats(0, 0.99),
)
@settings(deadline=None)
def test_tolerance_holds_on_both_sides(value, rtol, share):
    limit = 1e-3 + rtol * np.abs(value)
    assert verdict(value + share * limit, value, rtol=rtol, atol=1e-3).verdict == "right"
    assert verdict(value + 1.01 * limit, value, rtol=rtol, atol=1e-3).verdict == "wrong"


keys = st.sampled_from(
    ["$array", "$float", "$set", "$dict", "$error", "$bytes", "$type", "dtype", "shape", "a"]
)
garbage = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["$array", "$float", "$set", "$dict", "$error", "$bytes", "$type", "dtype", "shape", "a"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(value=garbage, wanted=values)
@settings(deadline=None)
def test_garbage_never_breaks_the_judge(value, wanted):
    cell = judged([Answer("q", value)], recorded(wanted))
    assert 0 <= cell.earned <= cell.points
