"""0 leaves the option out."""

HINT = "0 is a value like any other"


def vllm_args(spec):
    return _args(spec, falsy=True)
