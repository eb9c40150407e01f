"""The error is a text and no object."""

HINT = "which exception would the openai client raise?"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, shape=lambda message, kind, param, code: {"error": message}
    )
