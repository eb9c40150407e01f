"""What visible tests are written with: a failure says what was expected, what came, and a hint.

A failure is an `AssertionError` of a few lines, which a notebook shows without a traceback; a success prints
one line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

__all__ = ["CheckFailed", "close", "equal", "finding", "raises", "shape", "true"]

FOUND = "→ "
NOT_SO = "→ here it isn't so: "

_LONGEST = 160


class CheckFailed(AssertionError):
    """A visible test's message; where it was raised is of no interest to a student."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback."""
        return [str(self)]


def close(
    actual: Any, wanted: Any, what: str, *, rtol: float = 1e-4, atol: float = 1e-6, hint: str = ""
) -> None:
    """Check numbers, arrays or tensors: the same shape, and |actual − wanted| ≤ atol + rtol·|wanted|.

    NaN is close to NaN, and an infinity to itself.
    """
    got, want = _array(actual, what, hint), _array(wanted, what, hint)
    if got.shape != want.shape:
        _fail(what, f"shape {want.shape}", f"shape {got.shape}", hint)
    got, want = got.astype(np.float64), want.astype(np.float64)
    with np.errstate(invalid="ignore"):
        error = np.abs(got - want)
        good = (error <= atol + rtol * np.abs(want)) | (got == want) | (np.isnan(got) & np.isnan(want))
    if good.all():
        _passed(what)
        return
    # The place of the largest error; an error that isn't a number is larger than any.
    sizes = np.where(good, -np.inf, np.where(np.isnan(error), np.inf, error))
    where = np.unravel_index(np.argmax(sizes), good.shape)
    place = f" at {_index(where)}" if where else ""
    lines = [f"{int((~good).sum())} of {good.size} values differ"] if good.size > 1 else []
    nans = int((np.isnan(got) & ~np.isnan(want)).sum())
    if nans:
        lines.append(f"{nans} of them are NaN")
    wanted_text, got_text = f"{want[where]:.6g}", f"{got[where]:.6g}"
    if wanted_text == got_text:
        lines.append(f"the difference is {got[where] - want[where]:+.3g}")
    elif good.size > 1 and not nans:
        lines.append("this is the largest error")
    _fail(what, f"{wanted_text}{place}", got_text, hint, ", ".join(lines))


def equal(actual: Any, wanted: Any, what: str, hint: str = "") -> None:
    """Check exact equality of plain values: numbers, strings, bytes, lists, tuples, dicts, sets, arrays.

    A list equals a tuple of the same items, and an array or tensor the list of its values. Types are
    compared as well as values: True is not 1, and an object that calls itself equal to everything is not;
    but where a float is wanted, an integer of the same value will do.
    """
    difference = _difference(_plain(actual), _plain(wanted), "")
    if difference is None:
        _passed(what)
        return
    place, got, want = difference
    if isinstance(want, str) and isinstance(got, str):
        got, want = _from_difference(got, want)
    wanted_text, got_text = f"{_short(want)}{f' at {place}' if place else ''}", _short(got)
    if isinstance(want, list) and isinstance(got, list):
        wanted_text = f"{_items(want)}{f' at {place}' if place else ''}{_whole(want)}"
        got_text = f"{_items(got)}{_whole(got)}"
    elif repr(got) == repr(want):
        got_text += f", of type {type(got).__name__} instead of {type(want).__name__}"
    _fail(what, wanted_text, got_text, hint)


def shape(actual: Any, wanted: Sequence[int], what: str, hint: str = "") -> None:
    """Check the shape of an array or tensor."""
    got = tuple(getattr(actual, "shape", ())) if hasattr(actual, "shape") else None
    if got == tuple(wanted):
        _passed(what)
        return
    came = f"shape {got}" if got is not None else f"a {type(actual).__name__}, which has no shape"
    _fail(what, f"shape {tuple(wanted)}", came, hint)


def true(condition: Any, what: str, hint: str = "") -> None:
    """Check that a condition holds."""
    if bool(condition) is True:
        _passed(what)
        return
    raise CheckFailed(f"✗ {what}: this does not hold{_hinted(hint)}")


def raises(
    exception: type[Exception],
    fn: Callable[[], Any],
    what: str,
    hint: str = "",
    mentions: Sequence[str] = (),
) -> None:
    """Check that `fn()` raises `exception` with a message that contains each of `mentions`."""
    try:
        returned = fn()
    except exception as error:
        missing = [_visible(text) for text in mentions if text not in str(error)]
        if missing:
            _fail(what, f"a message that mentions {', '.join(missing)}", repr(str(error)), hint)
        _passed(f"{what}: {exception.__name__}")
    except Exception as error:
        _fail(what, exception.__name__, f"{type(error).__name__}: {error}", hint)
    else:
        _fail(what, exception.__name__, f"no error, but {_short(returned)}", hint)


def finding(holds: Any, text: str, otherwise: str) -> None:
    """Say what a demo shows: `text` where it holds, and else `otherwise`, with what came instead.

    Nothing fails: what a demo shows depends on model, seed and machine. `autograder solve` reads these lines.
    """
    print(f"{FOUND}{text}" if bool(holds) else f"{NOT_SO}{otherwise}")


def _passed(what: str) -> None:
    print(f"✓ {what}")


def _fail(what: str, wanted: str, got: str, hint: str, more: str = "") -> None:
    detail = f"\n  ({more})" if more else ""
    raise CheckFailed(f"✗ {what}\n  expected {wanted}\n  got      {got}{detail}{_hinted(hint)}") from None


def _hinted(hint: str) -> str:
    return f"\n  hint: {hint}" if hint else ""


def _index(where: Sequence[Any]) -> str:
    return "[" + ", ".join(str(int(i)) for i in where) + "]"


def _array(value: Any, what: str, hint: str) -> np.ndarray:
    """The value as a numeric numpy array; fails the check if it can't be one."""
    plain = value.detach().cpu() if hasattr(value, "detach") else value
    if hasattr(plain, "float") and hasattr(plain, "numpy"):
        plain = (plain.double() if plain.is_floating_point() else plain).numpy()  # bfloat16 too
    try:
        array = np.asarray(plain)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "biuf":
        _fail(what, "numbers", _short(value) if value is not None else "None (is a return missing?)", hint)
    return array


def _plain(value: Any) -> Any:
    """Arrays and tensors as lists, tuples as lists, numpy scalars as Python's; all the way down."""
    if hasattr(value, "detach"):
        value = value.detach().cpu()
    if type(value).__module__.partition(".")[0] in ("numpy", "torch") and hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return set(value)
    return value


def _difference(got: Any, want: Any, place: str) -> tuple[str, Any, Any] | None:
    """The first place where two plain values differ, and both values there; None if they are equal."""
    if type(want) is float and type(got) is int:
        got = float(got) if abs(got) < 2**53 else got
    if type(got) is not type(want):
        return place, got, want
    if isinstance(want, list):
        if len(got) != len(want):
            return place, got, want
        for i, (a, b) in enumerate(zip(got, want, strict=True)):
            found = _difference(a, b, f"{place}[{i}]")
            if found:
                return found
        return None
    if isinstance(want, dict):
        for key in want:
            if key not in got:
                return f"{place}[{key!r}]", "nothing", want[key]
            found = _difference(got[key], want[key], f"{place}[{key!r}]")
            if found:
                return found
        extra = [key for key in got if key not in want]
        return (f"{place}[{extra[0]!r}]", got[extra[0]], "nothing") if extra else None
    same = got == want or (got != got and want != want)
    return None if same else (place, got, want)


def _items(values: list[Any]) -> str:
    return f"{len(values)} item{'s' * (len(values) != 1)}"


def _whole(values: list[Any]) -> str:
    """Values that are short enough to be shown whole."""
    text = repr(values)
    return f": {text}" if len(text) <= _LONGEST else ""


def _from_difference(got: str, want: str) -> tuple[str, str]:
    """Long texts from shortly before their first difference, which would otherwise be cut off."""
    pairs = enumerate(zip(got, want, strict=False))
    start = next((i for i, (a, b) in pairs if a != b), min(len(got), len(want))) - 40
    if start <= 0 or max(len(got), len(want)) <= _LONGEST:
        return got, want
    return f"…{got[start:]}", f"…{want[start:]}"


def _visible(text: str) -> str:
    """The text, quoted where its white space wouldn't be seen."""
    return text if text == " ".join(text.split()) else repr(text)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
