"""Looks at the first token alone for the greedy flag."""

HINT = "every token of the choice"


def choice_logprobs(lm, tok, context, choices):
    return _score(lm, tok, context, choices, greedy="first")
