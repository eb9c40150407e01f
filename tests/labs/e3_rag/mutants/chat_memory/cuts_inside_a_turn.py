"""The longest run of messages, whole turns or not."""

HINT = "whole ones"


def window(messages, budget, count):
    return _window(messages, budget, count, starts=None)
