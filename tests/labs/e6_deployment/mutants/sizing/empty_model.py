"""An empty model is one."""

HINT = "as if it were missing"


def vllm_args(spec):
    return _args(spec, empty_ok=True)
