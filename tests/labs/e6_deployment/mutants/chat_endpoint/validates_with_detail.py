"""Leaves validation to FastAPI: 422 with detail."""

DEMO = True
HINT = "which exception would the openai client raise?"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        unknown_status=404,
        shape=lambda message, kind, param, code: {
            "detail": [{"loc": ["body", param], "msg": message, "type": kind}]
        },
    )
