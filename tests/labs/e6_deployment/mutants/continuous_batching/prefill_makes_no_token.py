"""The step that reads the prompt makes no token."""

HINT = "the first step reads its prompt and makes the first token"


def simulate(requests, **how):
    return _simulate(requests, first_by_prefill_only=True, **how)
