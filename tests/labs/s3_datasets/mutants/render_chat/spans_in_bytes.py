"""Counts bytes."""

HINT = "count characters, not bytes"


def template_spans(messages):
    spans, at = [], 0
    for m in messages:
        at += len(f"<|im_start|>{m['role']}\n")
        spans.append((at, at + len(m["content"].encode()), m["role"]))
        at += len(m["content"].encode()) + len("<|im_end|>\n")
    return spans
