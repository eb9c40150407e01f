"""Strips the prompt."""

HINT = "don't strip it"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt.strip(), labels)
