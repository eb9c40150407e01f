"""An engine that fails later gives half an answer."""

HINT = "half an answer isn't one"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, half_answer=True)
