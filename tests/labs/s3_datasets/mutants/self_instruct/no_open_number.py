"""Doesn't open the next number."""

HINT = "the next number with a point"


def build_prompt(seeds, k, rng, _right=build_prompt):
    return _right(seeds, k, rng).rpartition("\n")[0]
