"""Looks into stream_options that are null."""

HINT = "stream_options alone"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        asks_for_usage=lambda options: options.get("include_usage"),
        options_may_be_null=False,
    )
