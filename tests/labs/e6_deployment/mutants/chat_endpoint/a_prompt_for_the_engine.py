"""The engine gets the last question alone."""

HINT = "as they are, all of them and in order"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, engine_messages=lambda messages: messages[-1:])
