"""Lets no exception through."""

HINT = "don't return True"


class Gate(_Gate):
    swallows = True
