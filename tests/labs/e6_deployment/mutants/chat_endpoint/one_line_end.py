"""No blank line between events."""

HINT = "a blank line"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, sep="\n")
