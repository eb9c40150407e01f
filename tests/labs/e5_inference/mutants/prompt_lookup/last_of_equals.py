"""Takes the last of equal logits."""

HINT = 'argmax takes the first'

def speculative_generate(*args):
    return _generate(*args, reverse=True)
