"""Hands the tool its arguments as one dict."""

HINT = "as keywords"


def handle(message, tools, resources):
    return _handle(message, tools, resources, call=lambda f, a: f(a) if a else f())
