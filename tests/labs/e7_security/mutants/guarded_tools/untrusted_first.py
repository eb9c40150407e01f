"""Asks for confirmation before it looks at secrets."""

HINT = "secrets before untrusted labels"


class Guard(_Knobs):
    order = ("untrusted", "secret")
