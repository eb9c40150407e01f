"""The role's chunk has no content."""

HINT = "the role first, with an empty content"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, role_content=False)
