"""Gives an empty choice probability 1."""

HINT = "an empty choice"


def choice_logprobs(lm, tok, context, choices):
    if not all(encode_pair(tok, context, c)[1] for c in choices):
        return [(0.0, True) for _ in choices]
    return _score(lm, tok, context, choices)
