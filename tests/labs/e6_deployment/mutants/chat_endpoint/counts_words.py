"""Completion tokens are the words of the answer."""

HINT = "words and characters don't count"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, count=lambda came: len("".join(came).split()))
