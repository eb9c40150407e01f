"""Leaves no room for the answer."""

HINT = "leave room for the answer"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, room=False)
