"""The mean of precision@k over every place."""

HINT = "at each *relevant* place"


def context_precision(verdicts):
    return float(np.mean([sum(verdicts[:k]) / k for k in range(1, len(verdicts) + 1)])) if verdicts else 0.0
