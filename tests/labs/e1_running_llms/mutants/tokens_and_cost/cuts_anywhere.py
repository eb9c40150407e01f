"""Cuts between a question and its answer."""

HINT = "don't cut between a question and its answer"


def fit_history(messages, tok, n_ctx, max_tokens):
    return _fit(messages, tok, n_ctx, max_tokens, roles=("user", "assistant"))
