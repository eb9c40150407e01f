"""Catches ValueError and TypeError of a tool alone."""

HINT = "`except Exception`"


def handle(message, tools, resources):
    return _handle(message, tools, resources, caught=(ValueError, TypeError))
