"""Divides by the number of tokens."""

HINT = "take the sum over the label's tokens"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, mean=True)
