"""Searches from a cursor, and finds a content such as 'user' in the header."""

HINT = "each span lies behind the one before"


def template_spans(messages):
    text, at, spans = chatml(messages), 0, []
    for m in messages:
        start = text.find(m["content"], at)
        spans.append((start, start + len(m["content"]), m["role"]))
        at = start + len(m["content"])
    return spans
