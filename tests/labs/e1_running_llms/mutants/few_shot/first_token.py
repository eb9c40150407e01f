"""Scores the first token alone."""

HINT = "take the sum over the label's tokens"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, first=True)
