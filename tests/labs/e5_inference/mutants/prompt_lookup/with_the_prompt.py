"""Returns the prompt as well."""

HINT = 'the new tokens without the prompt'

def speculative_generate(*args):
    return _generate(*args, with_prompt=True)
