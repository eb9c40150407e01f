"""Failures of visible tests teach; successes can't be had for nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from llmcourse import expect


def failure(check, *args, **kwargs) -> str:
    with pytest.raises(AssertionError) as caught:
        check(*args, **kwargs)
    return str(caught.value)


class AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0


def test_success_prints_one_line(capsys):
    expect.close(torch.ones(2), np.ones(2), "the sum")
    assert capsys.readouterr().out == "✓ the sum\n"


def test_close_says_where_what_and_why():
    actual = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
    text = failure(expect.close, actual, [[1, 2], [3, 4]], "scores", hint="scale by √d")
    assert text == (
        "✗ scores\n  expected 4 at [1, 1]\n  got      5\n"
        "  (1 of 4 values differ, this is the largest error)\n  hint: scale by √d"
    )


def test_close_shows_the_largest_error_and_what_print_alike():
    text = failure(expect.close, [1.1, 3.0, 2.0], [1.0, 2.0, 2.0], "it")
    assert "expected 2 at [1]\n  got      3\n  (2 of 3 values differ, this is the largest error)" in text
    text = failure(expect.close, 1.0000001, 1.0, "it", rtol=0, atol=1e-9)
    assert "expected 1\n  got      1\n  (the difference is +1e-07)" in text


def test_close_keeps_a_tensors_double_precision():
    double = torch.tensor(1 + 1e-9, dtype=torch.float64)
    expect.close(double, 1 + 1e-9, "it", rtol=1e-12, atol=0)
    failure(expect.close, double, 1.0, "it", rtol=1e-12, atol=0)


def test_a_finding_says_what_came_and_never_fails(capsys):
    expect.finding(torch.tensor(1) < 2, "it falls", "it rises")
    expect.finding(np.bool_(False), "it falls", "it rises from 1 to 2")
    assert capsys.readouterr().out == "→ it falls\n→ here it isn't so: it rises from 1 to 2\n"


@pytest.mark.parametrize(
    ("actual", "wanted", "part"),
    [
        (torch.zeros(2, 3), torch.zeros(3, 2), "shape (3, 2)"),
        (torch.zeros(3), torch.full((3,), 0.01), "0.01 at [0]"),
        (torch.tensor([float("nan"), 1.0]), torch.ones(2), "1 of them are NaN"),
        (None, torch.ones(2), "is a return missing?"),
        (AlwaysEqual(), torch.ones(2), "expected numbers"),
        ("1", 1.0, "expected numbers"),
        (1.1, 1.0, "expected 1\n  got      1.1"),
        (float("inf"), 1e300, "got      inf"),
    ],
)
def test_close_fails(actual, wanted, part):
    assert part in failure(expect.close, actual, wanted, "it")


@pytest.mark.parametrize(
    ("actual", "wanted"),
    [
        (torch.ones(2, dtype=torch.bfloat16), np.ones(2)),
        (torch.ones(2, requires_grad=True), [1.0, 1.0]),
        (float("nan"), float("nan")),
        (-np.inf, -np.inf),
        (np.float32(0.1), 0.1),
        (torch.tensor(True), True),
        (torch.zeros(0), np.zeros(0)),
    ],
)
def test_close_passes(actual, wanted):
    expect.close(actual, wanted, "it")


@pytest.mark.parametrize(
    ("actual", "wanted", "part"),
    [
        ([1, 2], [1, 3], "expected 3 at [1]\n  got      2"),
        ([1], [1, 2, 3], "expected 3 items: [1, 2, 3]\n  got      1 item: [1]"),
        ([[1], ()], [[1], [2]], "expected 1 item at [1]: [2]\n  got      0 items: []"),
        (list(range(99)), list(range(98)), "expected 98 items\n  got      99 items"),
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}, "expected 3 at ['a'][1]['b']"),
        ({"a": 1}, {"a": 1, "b": 2}, "got      'nothing'"),
        ({"a": 1, "b": 2}, {"a": 1}, "at ['b']"),
        (1, True, "expected True"),
        (1.0, 1, "expected 1\n"),
        (True, 1.0, "expected 1.0\n"),
        (2**53 + 1, float(2**53), "expected 9007199254740992.0\n"),
        (AlwaysEqual(), 5, "expected 5"),
        ([AlwaysEqual()], [5], "expected 5 at [0]"),
        ("abc", "abd", "expected 'abd'"),
        ({1, 2}, {1, 3}, "expected {1, 3}"),
        (torch.tensor([1, 2]), [1, 3], "expected 3 at [1]"),
    ],
)
def test_equal_fails(actual, wanted, part):
    assert part in failure(expect.equal, actual, wanted, "it")


@pytest.mark.parametrize(
    ("actual", "wanted"),
    [
        ((1, (2, 3)), [1, [2, 3]]),
        (np.array([1, 2]), torch.tensor([1, 2])),
        (np.int64(3), 3),
        ([0, 1], [0.0, 1.0]),
        (frozenset({1}), {1}),
        (b"x", b"x"),
        (float("nan"), float("nan")),
    ],
)
def test_equal_passes(actual, wanted):
    expect.equal(actual, wanted, "it")


def test_shape_and_truth():
    expect.shape(torch.zeros(2, 3), (2, 3), "it")
    assert "shape (3, 2)\n  got      shape (2, 3)" in failure(expect.shape, torch.zeros(2, 3), (3, 2), "it")
    assert "which has no shape" in failure(expect.shape, [1], (1,), "it")
    expect.true(torch.tensor(True), "it")
    assert failure(expect.true, False, "rows sum to 1", hint="softmax last") == (
        "✗ rows sum to 1: this does not hold\n  hint: softmax last"
    )


def test_long_texts_are_shown_where_they_differ():
    same = "0123456789" * 30
    told = failure(expect.equal, f"{same}oar{same}", f"{same}ear{same}", "it")
    assert f"expected '…{same[-40:]}ear0123" in told
    assert f"got      '…{same[-40:]}oar0123" in told
    assert f"expected '{same[:50]}" in failure(expect.equal, f"x{same}", same, "it")


def test_raises_wants_the_error_and_its_numbers():
    def bad():
        raise ValueError("H=3 and K=2 do not fit")

    expect.raises(ValueError, bad, "it", mentions=("3", "2"))
    assert "mentions 7" in failure(expect.raises, ValueError, bad, "it", mentions=("7",))
    assert "mentions ' 3\\n'" in failure(expect.raises, ValueError, bad, "it", mentions=(" 3\n",))
    assert "expected TypeError\n  got      ValueError" in failure(expect.raises, TypeError, bad, "it")
    assert "no error, but 4" in failure(expect.raises, ValueError, lambda: 4, "it")


def test_a_notebook_shows_a_failure_without_its_traceback():
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    shell = InteractiveShell()
    with capture_output() as captured:
        shell.run_cell("from llmcourse import expect\nexpect.equal(1, 2, 'one', hint='count')")
    assert captured.stdout == "✗ one\n  expected 2\n  got      1\n  hint: count\n"
