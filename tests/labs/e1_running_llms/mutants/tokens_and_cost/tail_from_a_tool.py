"""Lets the tail begin with a tool's result."""

HINT = "not with a tool's or an assistant's"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, roles=("user", "tool"))
