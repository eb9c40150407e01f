"""Bits in place of natural logarithms."""

HINT = "natural logarithms"


def score_options(context, question, options, model, tokenizer):
    return _score(context, question, options, model, tokenizer, base=math.log(2))
