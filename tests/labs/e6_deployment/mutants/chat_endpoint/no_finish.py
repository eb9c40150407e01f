"""No chunk with the finish_reason."""

HINT = "an empty delta with the finish_reason"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, finish_chunk=False)
