"""Scores the first token alone."""

HINT = "not the first token alone"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, first=True)
