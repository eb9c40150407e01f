"""Lets everybody wait."""

HINT = "raise Overloaded at once"


class Gate(_Gate):
    limit = False
