"""Leaves no room for the answer."""

HINT = "one token too many"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, room=False)
