"""Option and value in one word."""

HINT = "each value a word of its own"


def vllm_args(spec):
    return _args(spec, equals=True)
