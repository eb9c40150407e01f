"""No chunk with the role."""

HINT = "the role first"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, role_chunk=False)
