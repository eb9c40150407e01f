"""The mean per token instead of the sum."""

HINT = "not the mean"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, mean=True)
