"""Takes every system message that begins with Summary for an old summary."""

HINT = "the colon and the space included"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, begins="Summary")
