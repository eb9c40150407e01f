"""Tells of a divergence, and of a rank, once in the whole run."""

HINT = "once in each stretch"


class Monitor(_Monitor):
    once_a_run = True
