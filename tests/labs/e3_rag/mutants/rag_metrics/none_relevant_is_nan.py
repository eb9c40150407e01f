"""NaN where nothing is relevant."""

HINT = "without a division by zero"


def context_precision(verdicts):
    hits = [sum(verdicts[:k]) / k for k in range(1, len(verdicts) + 1) if verdicts[k - 1]]
    return sum(hits) / len(hits) if hits else math.nan
