"""None is written as a value."""

HINT = "None leaves it out"


def vllm_args(spec):
    return _args(spec, none=False)
