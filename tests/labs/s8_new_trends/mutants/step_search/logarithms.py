"""Adds up logarithms."""

HINT = "not its logarithm"


def chain_score(step_scores, how):
    if how not in ("min", "prod", "last"):
        raise ValueError(how)
    if not step_scores:
        return 1.0
    if how == "prod":
        return sum(math.log(s) if s else -math.inf for s in step_scores)
    return min(step_scores) if how == "min" else step_scores[-1]
