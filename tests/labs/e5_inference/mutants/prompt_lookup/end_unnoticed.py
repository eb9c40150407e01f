"""Goes on after the end token."""

HINT = "nothing follows the end token"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, stop=False, inside=False)
