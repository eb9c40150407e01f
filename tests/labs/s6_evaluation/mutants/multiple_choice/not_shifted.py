"""Reads the output at the token instead of before it."""

HINT = "the output before the token"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, shift=0)
