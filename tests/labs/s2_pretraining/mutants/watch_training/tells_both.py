"""Tells of the loss and of the norm where both are NaN."""

HINT = "one event a call"


class Monitor(_Monitor):
    both_events = True
