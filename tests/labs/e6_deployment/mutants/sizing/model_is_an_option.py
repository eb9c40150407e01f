"""The model as an option."""

HINT = "the model first"


def vllm_args(spec):
    return _args(spec, model_option=True)
