"""Takes a tuple for a single value."""

HINT = "a tuple is followed by each item"


def vllm_args(spec):
    return _args({name: str(value) if isinstance(value, tuple) else value for name, value in spec.items()})
