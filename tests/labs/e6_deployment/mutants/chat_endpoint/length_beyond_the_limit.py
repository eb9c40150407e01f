"""finish_reason is length only where there were more pieces than max_tokens."""

HINT = '"length" where there were max_tokens pieces'


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, finish=lambda came, limit: "length" if len(came) > limit else "stop"
    )
