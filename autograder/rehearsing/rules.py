"""What each kind of case must come to.

Each `check_…` raises AssertionError with what the lab's author needs to know.
"""

from __future__ import annotations

from autograder.rehearsing.cases import Case, Outcome


def check_right(case: Case, got: Outcome) -> None:
    """The solution or a variant: full marks, every visible test passed, nothing on stderr."""
    what = f"{case.key}" + (f" ({case.why})" if case.why else "")
    assert not got.broken, f"{what} raised where it is defined:\n{got.broken}"
    wrong = "\n".join(
        f"  {v.verdict}: {v.name}: {v.reason}" for v in got.marks.verdicts if v.verdict != "right"
    )
    assert got.marks.verdicts, f"{what}: no hidden question was asked\n{got.details}"
    assert not wrong, f"{what} earns {got.marks.earned:g} of {got.marks.points:g}:\n{wrong}\n{got.details}"
    assert not got.error, f"{what} fails its visible tests:\n{got.details}"
    assert not got.stderr, f"{what} writes to stderr:\n{got.stderr}"


def check_stub(case: Case, got: Outcome) -> None:
    """As handed out: no marks, and the student is told that nothing is there yet."""
    assert got.marks.earned == 0, f"{case.key} earns {got.marks.earned:g} marks as handed out"
    assert got.error == "NotImplementedError", (
        f"{case.key}: the test cell should stop at the exercise's NotImplementedError, "
        f"not with {got.error or 'a pass'}:\n{got.details}"
    )


def check_mutant(case: Case, got: Outcome) -> None:
    """Marks are lost; where there is a hint, the visible tests give it."""
    what = f"{case.key} ({case.why})"
    assert not got.broken, f"{what} raised where it is defined:\n{got.broken}"
    assert got.marks.earned < got.marks.points, f"{what} earns full marks"
    if case.hint is not None:
        assert got.error, f"{what} passes the visible tests; its hint is {case.hint!r}"
        assert case.hint in got.message, (
            f"{what}: the visible tests should say {case.hint!r}; they say\n{got.message}"
        )


CHECKS = {
    "solution": check_right,
    "hidden alone": check_right,
    "variant": check_right,
    "stub": check_stub,
    "mutant": check_mutant,
}
