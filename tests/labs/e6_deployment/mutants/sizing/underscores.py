"""Options with underscores."""

HINT = "hyphens"


def vllm_args(spec):
    return _args(spec, hyphens=False)
