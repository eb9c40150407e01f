"""Judge: compare a run's recorded answers with the golden ones. A pure function of its arguments.

Nothing here runs a student's code, and nothing that came out of the sandbox is trusted: whatever the
answers hold, the judge gives a verdict and never raises.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from pydantic_core import to_json

from autograder.decode import PLAIN, Malformed, Other, Pairs, Raised, Unordered, decode
from autograder.records import Answer, CellMarks, CellRun, Golden, GoldenCell, Marks, Run, Verdict

RTOL, ATOL = 1e-4, 1e-6
"""What floats may differ by where the question doesn't say."""


MAX_NAME = 50
"""Characters of a class's name that is shown."""
MAX_UNORDERED = 500
"""Items of a set of floats or lists, which are compared each with each."""
UNCOMPARED = "the answer could not be compared"
UNASKED = 20
"""Of the answers that a cell gives and nobody asked for, so many names are kept."""
NAMED = 3
"""Of the questions that a remark is about, so many are named."""


class _Wrong(Exception):
    """The answer isn't the golden one; the message is for the student and never tells the golden value."""


def judge(run: Run, golden: Golden, notes: tuple[str, ...] = ()) -> Marks:
    """The marks of one run: for each graded cell, points × right ÷ asked.

    `notes` (what was repaired) are passed on to the student, with what the run noticed.
    """
    cells = {cell.grade_id: cell for cell in run.cells}
    marks = tuple(_judge_cell(cells.get(g.grade_id, CellRun(g.grade_id, "not run")), g) for g in golden.cells)
    remarks = tuple(
        remark for g in golden.cells if g.grade_id in cells for remark in _remarks(cells[g.grade_id], g)
    ) + tuple(_look(cell) for cell in marks if any(v.reason.startswith(UNCOMPARED) for v in cell.verdicts))
    noticed = tuple(dict.fromkeys((*notes, *run.noticed)))
    return Marks(run.student, run.lab, marks, noticed, remarks)


def asked_only(run: Run, golden: Golden) -> Run:
    """The run as it is kept: of answers that were never asked for a few names, and none more than twice."""
    names = {cell.grade_id: {answer.name for answer in cell.answers} for cell in golden.cells}
    return replace(
        run,
        cells=tuple(
            replace(cell, answers=tuple(_kept(cell.answers, names.get(cell.grade_id, set()))))
            for cell in run.cells
        ),
    )


def _kept(answers: tuple[Answer, ...], asked: set[str]) -> Iterator[Answer]:
    times: Counter[str] = Counter()
    others = 0
    for answer in answers:
        times[answer.name] += 1
        if answer.name in asked and times[answer.name] <= 2:
            yield answer
        elif answer.name not in asked and times[answer.name] == 1 and others < UNASKED:
            others += 1
            yield Answer(answer.name, None)


def _judge_cell(cell: CellRun, golden: GoldenCell) -> CellMarks:
    times = Counter(answer.name for answer in cell.answers)
    given = {answer.name: answer for answer in cell.answers}
    verdicts = []
    for wanted in golden.answers:
        if times[wanted.name] > 1:
            verdicts.append(Verdict(wanted.name, "wrong", f"answered {times[wanted.name]} times"))
        elif wanted.name in given:
            verdicts.append(_verdict(given[wanted.name], wanted))
        else:
            verdicts.append(Verdict(wanted.name, "missing", cell.message or "the cell gave no answer"))
    right = sum(verdict.verdict == "right" for verdict in verdicts)
    earned = golden.points * right / len(verdicts) if verdicts else 0.0
    return CellMarks(
        cell.grade_id,
        golden.points,
        round(earned, 4),
        tuple(verdicts),
        cell.status,
        cell.message,
        cell.checked,
    )


def _remarks(cell: CellRun, golden: GoldenCell) -> Iterator[str]:
    """What only code that plays with `answer` does."""
    times = Counter(answer.name for answer in cell.answers)
    asked = {answer.name for answer in golden.answers}
    if repeated := [name for name, n in times.items() if n > 1 and name in asked]:
        yield f"{cell.grade_id}: answered more than once: {_named(repeated)}"
    if unasked := [name for name in times if name not in asked]:
        yield f"{cell.grade_id}: answers that were never asked for: {_named(unasked)}"


def _look(cell: CellMarks) -> str:
    return f"{cell.grade_id}: answers that could not be compared: grade it by hand"


def _named(names: list[str]) -> str:
    rest = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(repr(name[:40]) for name in names[:NAMED]) + rest


def _verdict(answer: Answer, golden: Answer) -> Verdict:
    try:
        if not golden.rule.keys() - {"rtol", "atol"} and _same_json(answer.value, golden.value):
            return Verdict(golden.name, "right")
        _compare_by_rule(decode(answer.value), golden)
    except Malformed as error:
        return Verdict(golden.name, "wrong", _encodable(f"the answer can't be read: {error}"))
    except _Wrong as error:
        return Verdict(golden.name, "wrong", _encodable(str(error)))
    except Exception as error:  # whatever there is that nobody has thought of, memory too
        return Verdict(golden.name, "wrong", f"{UNCOMPARED}: {type(error).__name__}")
    return Verdict(golden.name, "right")


def _same_json(actual: Any, wanted: Any) -> bool:
    """Is this the same JSON, types included? Most right answers are, and needn't be decoded then."""
    # Python calls 1, 1.0 and True equal; what is equal is no deeper than the golden value and can be written.
    return actual == wanted and to_json(actual) == to_json(wanted)


def _encodable(text: str) -> str:
    """Without lone surrogates, which JSON can bring and no file can hold."""
    return text.encode("utf-8", "replace").decode()


def _compare_by_rule(actual: Any, golden: Answer) -> None:
    rule = golden.rule
    if "at_least" in rule or "at_most" in rule:
        _within(actual, rule.get("at_least", -math.inf), rule.get("at_most", math.inf))
        return
    rtol, atol = rule.get("rtol", RTOL), rule.get("atol", ATOL)
    if "one_of" not in rule:
        _compare(actual, decode(golden.value), rtol, atol)
        return
    for value in rule["one_of"]:
        if _same(actual, decode(value), rtol, atol):
            return
    raise _Wrong("not one of the right values")


def _within(actual: Any, low: float, high: float) -> None:
    number = _number(actual)
    if number is None:
        raise _Wrong(f"{_kind(actual)} where a number is expected")
    if not math.isfinite(number) or not low <= number <= high:
        raise _Wrong("the number is outside the accepted range")


def _same(actual: Any, wanted: Any, rtol: float, atol: float) -> bool:
    try:
        _compare(actual, wanted, rtol, atol)
    except _Wrong:
        return False
    return True


def _compare(actual: Any, wanted: Any, rtol: float, atol: float) -> None:
    """Raise _Wrong, with a reason, unless the two are the same within the tolerance."""
    if isinstance(wanted, Raised) or isinstance(actual, Raised):
        _compare_errors(actual, wanted)
    elif isinstance(actual, Other):
        raise _Wrong(f"a {_name(actual.type, 'value')} where {_kind(wanted)} is expected")
    elif isinstance(wanted, np.ndarray) or _numeric(wanted) or isinstance(actual, np.ndarray):
        _compare_numbers(actual, wanted, rtol, atol)
    elif type(actual) is not type(wanted):
        raise _Wrong(f"{_kind(actual)} where {_kind(wanted)} is expected")
    elif isinstance(wanted, list):
        if len(actual) != len(wanted):
            raise _Wrong(f"{len(actual)} items where {len(wanted)} are expected")
        if _identical(actual, wanted):
            return
        for index, (got, want) in enumerate(zip(actual, wanted, strict=True)):
            _at("item", index, got, want, rtol, atol)
    elif isinstance(wanted, dict):
        if actual.keys() != wanted.keys():
            raise _Wrong("other keys than expected")
        for key in wanted:
            _at("key", key, actual[key], wanted[key], rtol, atol)
    elif isinstance(wanted, (Unordered, Pairs)):
        _compare_unordered(actual.items, wanted.items, rtol, atol)
    elif actual != wanted:
        raise _Wrong("not the right value")


def _identical(actual: list[Any], wanted: list[Any]) -> bool:
    """Are these lists of the same plain values, of the same types? Most long answers that are right are."""
    kinds = list(map(type, wanted))
    return PLAIN.issuperset(kinds) and kinds == list(map(type, actual)) and actual == wanted


def _at(what: str, place: Any, actual: Any, wanted: Any, rtol: float, atol: float) -> None:
    try:
        _compare(actual, wanted, rtol, atol)
    except _Wrong as error:
        raise _Wrong(f"{what} {place!r}: {error}") from None


def _compare_errors(actual: Any, wanted: Any) -> None:
    if not isinstance(wanted, Raised):
        name = _class(actual)
        if name == "NotImplementedError" and not actual.message:
            raise _Wrong("not solved yet: your code still raises NotImplementedError")
        raise _Wrong(f"your code raised {name}" + (f": {actual.message}" if actual.message else ""))
    if not isinstance(actual, Raised):
        raise _Wrong(f"{_kind(actual)} where an error should be raised")
    # A subclass's list ends with its base's; of a class with many bases it ends with one of them at most.
    if not wanted.names or actual.names[-len(wanted.names) :] != wanted.names:
        raise _Wrong(f"{_class(actual)} was raised, which is not the error that the docstring names")


def _class(raised: Raised) -> str:
    return _name(raised.names[0], "an error") if raised.names else "an error"


def _name(text: str, otherwise: str) -> str:
    """The name of a class or type. A student's code can name one as it likes, by a line of a hidden test."""
    return text if text.isidentifier() and len(text) <= MAX_NAME else otherwise


def _compare_unordered(actual: tuple[Any, ...], wanted: tuple[Any, ...], rtol: float, atol: float) -> None:
    if len(actual) != len(wanted):
        raise _Wrong(f"{len(actual)} items where {len(wanted)} are expected")
    if all(isinstance(item, (str, int, bytes, type(None))) for item in (*actual, *wanted)):
        if Counter((type(item), item) for item in actual) != Counter((type(item), item) for item in wanted):
            raise _Wrong("not the right items")
        return
    if len(wanted) > MAX_UNORDERED:
        raise _Wrong("too many items to compare without an order")
    left = [_listed(item) for item in wanted]
    for item in map(_listed, actual):
        match = next((i for i, other in enumerate(left) if _same(item, other, rtol, atol)), None)
        if match is None:
            raise _Wrong("not the right items")
        del left[match]


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _compare_numbers(actual: Any, wanted: Any, rtol: float, atol: float) -> None:
    if _big(actual) or _big(wanted):
        # Beyond 64 bits only Python's own integers are exact.
        plain = _numeric(actual) and _numeric(wanted) and not isinstance(actual, bool)
        if not plain or actual != wanted:
            raise _Wrong("not the right number")
        return
    got, want = _as_array(actual, wanted), _as_array(wanted, actual)
    if want is None or got is None:
        raise _Wrong(f"{_kind(actual)} where {_kind(wanted)} is expected")
    if got.shape != want.shape:
        raise _Wrong(f"{_shape(got)} where {_shape(want)} is expected")
    kinds = {"b": "b", "i": "iu", "u": "iu", "f": "fiu", "c": "cfiu"}
    if got.size and got.dtype.kind not in kinds[want.dtype.kind]:
        raise _Wrong(f"{_NAMES[got.dtype.kind]} where {_NAMES[want.dtype.kind]} are expected")
    if want.dtype.kind in "biu":
        wrong = int((got != want).sum())
        if wrong:
            raise _Wrong(
                f"{wrong} of {want.size} values are not right" if want.shape else "not the right value"
            )
        return
    _compare_floats(got, want, rtol, atol)


def _compare_floats(got: np.ndarray, want: np.ndarray, rtol: float, atol: float) -> None:
    wide = np.complex128 if want.dtype.kind == "c" or got.dtype.kind == "c" else np.float64
    got, want = got.astype(wide), want.astype(wide)
    if np.array_equal(got, want):
        return
    with np.errstate(all="ignore"):
        error = np.abs(got - want)
        limit = atol + rtol * np.abs(want)
        both_nan = np.isnan(got) & np.isnan(want)
        # An infinite golden value has an infinite limit: only the same infinity is right there.
        good = (got == want) | both_nan | (np.isfinite(want) & (error <= limit))
    if good.all():
        return
    nans = int((np.isnan(got) & ~np.isnan(want)).sum())
    if nans:
        raise _Wrong(f"{nans} of {want.size} values are NaN")
    bad = error[~good]
    if not np.isfinite(bad).all():
        raise _Wrong("infinite where a finite value is expected, or the other way round")
    accepted = f", where about {_magnitude(limit[~good].max())} is accepted"
    raise _Wrong(f"the largest error is about {_magnitude(bad.max())}{accepted}")


def _magnitude(size: float) -> str:
    """A power of ten: each digit of an error is one of the right value."""
    return f"1e{math.floor(math.log10(size)):+03d}" if size > 0 else "0"


_NAMES = {"b": "booleans", "i": "integers", "u": "integers", "f": "floats", "c": "complex numbers"}


def _numeric(value: Any) -> bool:
    return isinstance(value, (bool, int, float))


def _big(value: Any) -> bool:
    return isinstance(value, int) and not -(2**63) <= value < 2**63


def _number(value: Any) -> float | None:
    if isinstance(value, np.ndarray) and value.shape == () and value.dtype.kind in "iuf":
        return float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return math.inf if _big(value) and value > 0 else -math.inf if _big(value) else float(value)
    return None


def _as_array(value: Any, other: Any) -> np.ndarray | None:
    """The value as an array, where it is numeric; a list only where the other side is an array."""
    if isinstance(value, np.ndarray):
        return value
    if _numeric(value):
        return np.asarray(value)
    if isinstance(value, list) and isinstance(other, np.ndarray) and _only_numbers(value):
        try:
            array = np.asarray(value)
        except (ValueError, OverflowError):
            return None
        return array if array.dtype.kind in "biufc" else None
    return None


def _only_numbers(values: list[Any]) -> bool:
    """Is this a list of numbers, or of lists of them? numpy makes room for the longest text of all others."""
    if not {list, np.ndarray} & set(map(type, values)):
        return all(_numeric(value) and not _big(value) for value in values)
    return all(
        _only_numbers(value) if isinstance(value, list) else isinstance(value, np.ndarray) or _numeric(value)
        for value in values
    )


def _shape(array: np.ndarray) -> str:
    return f"shape {array.shape}" if array.shape else "a single number"


def _kind(value: Any) -> str:
    match value:
        case None:
            return "None"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a float"
        case str():
            return "a string"
        case list():
            return f"a list of {len(value)}"
        case np.ndarray():
            return f"an array of {_shape(value)}"
        case dict() | Pairs():
            return "a dict"
        case Unordered():
            return "a set"
        case bytes():
            return "bytes"
    return "an error" if isinstance(value, Raised) else "something else"
