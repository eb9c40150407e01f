"""Takes the default for a temperature of 0."""

HINT = "0 is a value and not a missing one"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        given_temperature=lambda body, default: body.get("temperature") or default,
    )
