"""Puts one more space between prompt and option."""

HINT = "fill_prompt(context, question)"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, joined=True)
