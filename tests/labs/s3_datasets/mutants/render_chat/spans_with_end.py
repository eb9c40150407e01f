"""The spans reach over the end mark."""

HINT = "without header and end"


def template_spans(messages):
    return _spans(messages, end=len("<|im_end|>"))
