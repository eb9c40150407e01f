"""A result that meets the budget exactly does not fit."""

HINT = "what fits exactly fits"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, strict=True)
