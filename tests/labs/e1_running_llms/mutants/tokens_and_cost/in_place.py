"""Takes the oldest messages out of the list it was given."""

HINT = "messages itself stays as it is"


def fit_history(messages, tok, n_ctx, max_tokens):
    kept = _fit(messages, tok, n_ctx, max_tokens)
    messages[:] = kept
    return list(kept)
