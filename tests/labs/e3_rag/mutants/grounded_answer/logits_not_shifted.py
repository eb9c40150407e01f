"""Reads each token's probability at its own position."""

HINT = "logits at position i speak of token i + 1"
DEMO = True


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, shift=0)
