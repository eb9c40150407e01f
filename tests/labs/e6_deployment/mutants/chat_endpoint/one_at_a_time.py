"""A lock lets one request in at a time."""

HINT = "let nothing wait for another request"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, lock=asyncio.Lock())
