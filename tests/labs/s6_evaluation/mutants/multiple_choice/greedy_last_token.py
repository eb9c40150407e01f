"""Looks at the last token alone for the greedy flag."""

HINT = "every token of the choice"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, greedy="last")
