"""Models as a list of names."""

HINT = "a card for each model"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, cards=lambda models: models)
