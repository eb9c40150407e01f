"""The mean probability of the truth."""

HINT = "mean probability of the truth"


def vote_limit(P, truth):
    return float(P.gather(1, truth[:, None]).mean())
