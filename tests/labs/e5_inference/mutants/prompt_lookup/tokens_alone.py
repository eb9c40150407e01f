"""Returns the tokens alone."""

HINT = 'and the number of calls'

def speculative_generate(*args):
    return _generate(*args)[0]
