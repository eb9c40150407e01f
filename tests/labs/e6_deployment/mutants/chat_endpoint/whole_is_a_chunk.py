"""The whole answer says that it is a chunk."""

HINT = "as in the docstring"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, whole_object="chat.completion.chunk")
