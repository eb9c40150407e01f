"""No options: an empty array."""

HINT = "refuse with ValueError"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, refuse=False)
