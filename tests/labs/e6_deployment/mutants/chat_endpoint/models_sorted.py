"""Models in alphabetical order."""

HINT = "in order"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        cards=lambda models: [
            {"id": m, "object": "model", "created": 0, "owned_by": "me"} for m in sorted(models)
        ],
    )
