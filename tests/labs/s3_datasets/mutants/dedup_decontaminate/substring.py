"""Looks for short items as pieces of text."""

HINT = "whole words"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, n, min_overlap, short="substring")
