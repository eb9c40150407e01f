"""Refuses an empty text, but not one that melts into the context."""

HINT = "a choice that melts away"


def choice_logprobs(lm, tok, context, choices):
    if "" in choices:
        raise ValueError("an empty choice")
    if not all(encode_pair(tok, context, c)[1] for c in choices):
        return [(0.0, True) for _ in choices]
    return _score(lm, tok, context, choices)
