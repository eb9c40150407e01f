"""Returns the logarithm of the scaled sum."""

HINT = "with the maximum that was taken out added again"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, top_in_lse=False)
