"""The strongest step."""

HINT = "weakest step"


def chain_score(step_scores, how):
    if how not in ("min", "prod", "last"):
        raise ValueError(how)
    return {
        "min": max(step_scores, default=1.0),
        "prod": math.prod(step_scores),
        "last": [1.0, *step_scores][-1],
    }[how]
