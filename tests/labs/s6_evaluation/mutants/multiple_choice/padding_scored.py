"""Scores the padding of the shorter choices."""

HINT = "nothing of the padding"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, padded=True)
