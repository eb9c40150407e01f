"""Adds an empty system message where there is none."""

HINT = "none is made up"


def window(messages, budget, count):
    if messages[0]["role"] != "system":
        messages = [{"role": "system", "content": ""}, *messages]
    return _window(messages, budget, count)
