"""Adds the prompt's tokens."""

HINT = "the option's tokens alone"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, prompt_too=True)
