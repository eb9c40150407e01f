"""The option before each item."""

HINT = "the option once, then each item"


def vllm_args(spec):
    return _args(spec, repeat=True)
