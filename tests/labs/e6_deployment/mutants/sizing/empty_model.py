"""An empty model is one."""

# The visible check leaves it out altogether.
HINT = None


def vllm_args(spec):
    return _args(spec, empty_ok=True)
