"""The rules that the tests hold every lab's cases and cells to.

Each `check_…` raises AssertionError with what the lab's author needs to know.
"""

from __future__ import annotations

import symtable

from autograder.rehearsing.cases import Case, Outcome


def seeds(text: str) -> list[int | None]:
    """The seeds of the option --seeds; [None] where there are none."""
    first, dash, last = text.partition("-")
    if dash:
        return list(range(int(first), int(last) + 1))
    return [int(seed) for seed in text.split(",")] if text else [None]


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


def borrowed_names(visible: str, hidden: str) -> set[str]:
    """Names that a test cell's hidden part takes from its visible part, which may not have run."""
    return free_names(hidden) & bound_names(visible)


def bound_names(source: str) -> set[str]:
    """The module-level names that a cell binds."""
    symbols = symtable.symtable(source, "<cell>", "exec").get_symbols()
    return {s.get_name() for s in symbols if s.is_assigned() or s.is_imported() or s.is_namespace()}


def free_names(source: str) -> set[str]:
    """The module-level names that a cell reads, anywhere in it, and doesn't bind."""
    top = symtable.symtable(source, "<cell>", "exec")
    found, tables = set(), [top]
    while tables:
        table = tables.pop()
        tables += table.get_children()
        found |= {
            s.get_name() for s in table.get_symbols() if s.is_referenced() and (table is top or s.is_global())
        }
    return found - bound_names(source)
