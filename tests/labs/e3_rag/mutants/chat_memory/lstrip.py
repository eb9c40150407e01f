"""lstrip takes letters off the old summary too."""

HINT = "lstrip takes off any of its letters"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, old_is=lambda text: text.lstrip("Summary: "))
