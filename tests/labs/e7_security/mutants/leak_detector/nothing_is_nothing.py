"""Gives zeros for no outcomes."""

HINT = "without a trial"


def attack_success(outcomes):
    return _wilson(outcomes) if outcomes else (0.0, 0.0, 1.0)
