"""The geometric mean for the product."""

HINT = "not a mean"


def chain_score(step_scores, how):
    if how not in ("min", "prod", "last"):
        raise ValueError(how)
    if not step_scores:
        return 1.0
    if how == "prod":
        return math.prod(step_scores) ** (1 / len(step_scores))
    return min(step_scores) if how == "min" else step_scores[-1]
