"""Returns the tokens alone."""

HINT = "and the number of calls"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs)[0]
