"""The share of relevant passages, blind to their order."""

HINT = "at each *relevant* place"
DEMO = True


def context_precision(verdicts):
    return sum(verdicts) / len(verdicts) if verdicts else 0.0
