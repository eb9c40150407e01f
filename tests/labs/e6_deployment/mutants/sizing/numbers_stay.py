"""Numbers stay numbers."""

HINT = "as a string"


def vllm_args(spec):
    return _args(spec, strings=False)
