"""[DONE] after an error."""

HINT = "no [DONE], which would say that all went well"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, stream_error="done")
