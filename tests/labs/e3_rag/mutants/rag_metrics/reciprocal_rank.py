"""One over the first relevant place."""

HINT = "at each *relevant* place"


def context_precision(verdicts):
    return 1 / (1 + list(verdicts).index(True)) if any(verdicts) else 0.0
