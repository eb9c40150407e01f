"""Refuses without naming n_ctx."""

HINT = "the message names n_ctx"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, named=False)
