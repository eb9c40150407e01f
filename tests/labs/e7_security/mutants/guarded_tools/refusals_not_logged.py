"""Logs only what was allowed."""

HINT = "the log has the reason"


class Guard(_Knobs):
    log_denied = False
