"""False leaves the option out."""

HINT = "False --no-"


def vllm_args(spec):
    return _args(spec, no_option=False)
