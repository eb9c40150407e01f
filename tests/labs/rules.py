"""What the tests of labs read in a cell's code, and in an option."""

from __future__ import annotations

import symtable


def seeds(text: str) -> list[int | None]:
    """The seeds of the option --seeds; [None] where there are none."""
    first, dash, last = text.partition("-")
    if dash:
        return list(range(int(first), int(last) + 1))
    return [int(seed) for seed in text.split(",")] if text else [None]


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
