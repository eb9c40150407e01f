"""Scores the option's first token alone."""

HINT = "the *sum* over the option's tokens"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, first=1)
