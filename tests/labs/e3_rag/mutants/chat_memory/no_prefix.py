"""The summary has no "Summary: "."""

HINT = "the summary is one system message"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, prefix="")
