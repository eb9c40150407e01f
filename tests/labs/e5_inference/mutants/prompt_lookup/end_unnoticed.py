"""Goes on after the end token."""

HINT = 'nothing follows the end token'

def speculative_generate(*args):
    return _generate(*args, stop=False, inside=False)
