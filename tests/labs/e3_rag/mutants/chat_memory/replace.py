"""Takes the prefix out of the middle of the old summary too."""

HINT = "replace all places where it stands"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, old_is=lambda text: text.replace("Summary: ", ""))
