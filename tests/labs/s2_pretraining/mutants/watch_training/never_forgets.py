"""Counts slow steps that are not in a row."""

HINT = "one good call, and the count is 0"


class Monitor(_Monitor):
    forgets_nothing = True
