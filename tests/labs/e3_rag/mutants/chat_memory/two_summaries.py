"""Keeps the old summary beside the new one."""

HINT = "the new one takes its place"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, keep_old=True)
