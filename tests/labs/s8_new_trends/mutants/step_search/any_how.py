"""Takes the last for an unknown how."""

HINT = "one of three words"


def chain_score(step_scores, how):
    if not step_scores:
        return 1.0
    return {"min": min, "prod": math.prod}.get(how, lambda s: s[-1])(step_scores)
