"""The summary is a message of the user."""

HINT = "the summary is one system message"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, role="user")
