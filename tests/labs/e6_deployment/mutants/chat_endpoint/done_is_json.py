"""[DONE] as a JSON text."""

HINT = "data: [DONE]"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, done='data: ["DONE"]')
