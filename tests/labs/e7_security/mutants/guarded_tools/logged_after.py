"""Logs when the tool has run, so that a failing tool leaves no line."""

HINT = "the decision was logged before"


class Guard(_Knobs):
    log_first = False
