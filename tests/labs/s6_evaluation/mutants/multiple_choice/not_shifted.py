"""Reads the output at the token instead of before it."""

HINT = "position n − 1 for the first"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, shift=0)
