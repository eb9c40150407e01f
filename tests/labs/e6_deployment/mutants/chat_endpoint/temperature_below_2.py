"""Refuses temperature 2."""

HINT = "0 and 2 are allowed"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, temperature_ok=lambda t: type(t) is not bool and 0 <= t < 2
    )
