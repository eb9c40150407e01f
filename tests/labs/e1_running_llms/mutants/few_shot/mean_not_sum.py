"""Divides by the number of tokens."""

HINT = "not their mean"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, mean=True)
