"""finish_reason is always stop."""

HINT = '"length" where there were max_tokens pieces'


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, finish=lambda came, limit: "stop")
