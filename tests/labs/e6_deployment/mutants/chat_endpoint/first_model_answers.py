"""Tells the first model's name."""

HINT = "the one that was asked for"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, model_told=lambda models, model: models[0])
