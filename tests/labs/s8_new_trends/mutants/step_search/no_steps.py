"""Fails without steps."""

HINT = "has 1"


def chain_score(step_scores, how):
    if how not in ("min", "prod", "last"):
        raise ValueError(how)
    return {"min": lambda s: min(s, default=0.0), "prod": math.prod, "last": lambda s: s[-1] if s else 0.0}[
        how
    ](step_scores)
