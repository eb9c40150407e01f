"""The chunk with usage has a choice."""

# The check for deltas passes over it only if it has none.
HINT = "one chunk without choices and with usage"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        usage_choices=lambda finish: [{"index": 0, "delta": {}, "finish_reason": finish}],
    )
