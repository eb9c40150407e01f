"""True and False are written as values."""

HINT = "True is the option alone"


def vllm_args(spec):
    return _args(spec, true_value=True)
