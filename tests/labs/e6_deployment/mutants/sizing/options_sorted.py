"""Options in alphabetical order."""

HINT = "the options in their order"


def vllm_args(spec):
    return _args(spec, flags_sorted=True)
