"""Prompt tokens are the number of messages."""

HINT = "prompt_tokens by engine.count"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, prompt=lambda engine, messages: len(messages))
