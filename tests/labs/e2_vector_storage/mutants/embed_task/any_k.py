"""Takes k = 0."""

HINT = "a slice [:0] doesn't mind"


def rank_metrics(scores, relevant, k):
    if len(scores) != len(relevant):
        raise ValueError(f"{len(scores)} rows, {len(relevant)} sets")
    return _metrics(scores, relevant, k, lax=True)
