"""Takes the model out of the specification."""

HINT = "don't pop"


def vllm_args(spec):
    return _args(spec, pops=True)
