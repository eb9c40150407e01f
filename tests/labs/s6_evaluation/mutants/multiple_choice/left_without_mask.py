"""Pads on the left, and lets the model read the padding."""

HINT = "nothing of the padding"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, pad="left")
