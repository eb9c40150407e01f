"""Leaves out the space before the label."""

HINT = "a space and the label"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, space="")
