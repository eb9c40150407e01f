"""Keeps the last question alone where not all fits."""

HINT = "not the last question alone"


def fit_history(messages, tok, n_ctx, max_tokens):
    if _count(messages, tok) + max_tokens <= n_ctx:
        return messages
    first = 1 if messages[0]["role"] == "system" else 0
    last = max(i for i, m in enumerate(messages) if m["role"] == "user")
    return _fit(messages[:first] + messages[last:], tok, n_ctx, max_tokens)
