"""Scores the last token of the context too."""

HINT = "position n − 1 for the first"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, first=1)
