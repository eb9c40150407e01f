"""Cards of models have a name and nothing more."""

HINT = '"owned_by", a text'


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, cards=lambda models: [{"id": m, "object": "model"} for m in models]
    )
