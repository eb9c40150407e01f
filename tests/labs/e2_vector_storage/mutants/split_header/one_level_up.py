"""Ends only sections of the same level, not deeper ones."""

HINT = "a header ends all sections of its own level"


def split_by_header(md):
    return _sections(md, pop=lambda above, level: above != level)
