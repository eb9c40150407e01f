"""Leaves out the space before the label."""

HINT = "logits at position t"


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, space="")
