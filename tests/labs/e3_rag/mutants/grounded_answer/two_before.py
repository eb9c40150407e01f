"""Reads two positions before."""

HINT = "one position before"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, shift=2)
