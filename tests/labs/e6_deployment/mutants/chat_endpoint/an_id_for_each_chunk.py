"""Each chunk has an id of its own."""

HINT = "all chunks of one answer have the same id"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, new_ids=True)
