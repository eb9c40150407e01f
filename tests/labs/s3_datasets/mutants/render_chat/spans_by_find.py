"""Searches for each content from the beginning."""

HINT = "find() finds the first"


def template_spans(messages):
    text = chatml(messages)
    return [
        (text.find(m["content"]), text.find(m["content"]) + len(m["content"]), m["role"]) for m in messages
    ]
