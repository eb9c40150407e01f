"""Forgets the system message with the oldest turns."""

HINT = "never the system message"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, system=False)
