"""Forgets that several seats become free."""

HINT = "(0 + 1) · 1.0 / 2"


class Gate(_Gate):
    divided = False
