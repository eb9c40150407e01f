"""Takes true for a temperature."""

HINT = "a temperature that is true"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, temperature_ok=lambda t: isinstance(t, (int, float)) and 0 <= t <= 2
    )
