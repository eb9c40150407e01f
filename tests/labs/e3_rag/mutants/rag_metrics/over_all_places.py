"""Divides by the number of passages."""

HINT = "the mean over the relevant places"


def context_precision(verdicts):
    total = sum(sum(verdicts[:k]) / k for k in range(1, len(verdicts) + 1) if verdicts[k - 1])
    return total / len(verdicts) if verdicts else 0.0
