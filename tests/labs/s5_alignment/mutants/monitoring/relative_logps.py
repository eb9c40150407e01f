"""Log-ratios in place of log-probabilities."""

HINT = "the policy's own"


def preference_metrics(*numbers):
    return _metrics(*numbers, relative=True)
