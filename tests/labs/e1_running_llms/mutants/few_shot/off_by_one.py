"""Reads the logits of the token itself."""

HINT = "logits at position t speak of token t + 1"
DEMO = True


def label_logprobs(lm, tok, prompt, labels):
    return _scores(lm, tok, prompt, labels, shift=0)
