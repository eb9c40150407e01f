"""Forgets the softmax."""

HINT = "log_softmax over the vocabulary first"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, softmax=False)
