"""A list is written as Python writes it."""

HINT = "the option once, then each item"


def vllm_args(spec):
    return _args(spec, lists=False)
