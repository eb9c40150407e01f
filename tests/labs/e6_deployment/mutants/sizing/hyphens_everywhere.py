"""Writes values with hyphens, too."""

HINT = "only an option's name"


def vllm_args(spec):
    return [word.replace("_", "-") for word in _args(spec)]
