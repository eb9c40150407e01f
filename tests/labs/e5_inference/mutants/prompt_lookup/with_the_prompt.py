"""Returns the prompt as well."""

HINT = "the new tokens without the prompt"


def speculative_generate(*args, **kwargs):
    return _generate(*args, **kwargs, with_prompt=True)
