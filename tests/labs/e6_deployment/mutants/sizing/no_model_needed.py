"""A KeyError without a model."""

HINT = "refused with a ValueError"


def vllm_args(spec):
    if "model" not in spec:
        raise KeyError("model")
    return _args(spec)
