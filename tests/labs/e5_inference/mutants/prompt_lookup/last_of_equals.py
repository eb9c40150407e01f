"""Takes the last of equal logits."""

HINT = "argmax takes the first"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, reverse=True)
