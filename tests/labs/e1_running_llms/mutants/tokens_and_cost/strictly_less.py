"""Wants a token to spare."""

HINT = "equal is allowed"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, strict=True)
