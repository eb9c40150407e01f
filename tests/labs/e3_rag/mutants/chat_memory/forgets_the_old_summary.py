"""Begins a new summary without the old one."""

HINT = "the old summary goes to summarise"


def summary_buffer(messages, budget, count, summarise):
    return _summary(messages, budget, count, summarise, old_is=lambda text: "")
