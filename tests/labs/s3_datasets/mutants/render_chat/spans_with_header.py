"""The spans begin at the header."""

HINT = "without header and end"


def template_spans(messages):
    return [(s - len(f"<|im_start|>{r}\n"), e, r) for s, e, r in _spans(messages)]
