"""Returns the output alone."""

HINT = "return the output and the log-sum-exp"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs)[0]
