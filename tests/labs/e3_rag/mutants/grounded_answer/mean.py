"""The mean over the option's tokens."""

HINT = "the *sum* over the option's tokens"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, mean=True)
