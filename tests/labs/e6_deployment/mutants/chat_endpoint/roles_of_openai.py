"""Takes all of OpenAI's roles."""

HINT = "a role that OpenAI knows"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, roles=("system", "user", "assistant", "developer"))
