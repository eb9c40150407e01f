"""Adds logits without a softmax."""

HINT = "natural logarithms"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, raw=True)
