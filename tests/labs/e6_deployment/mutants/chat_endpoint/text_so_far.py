"""Each chunk has the whole text so far."""

HINT = "each piece as the engine gave it, alone"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, accumulate=True)
