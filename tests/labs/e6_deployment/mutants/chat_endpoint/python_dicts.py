"""Writes dicts as Python does."""

HINT = "json.dumps makes the JSON"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, dump=str)
