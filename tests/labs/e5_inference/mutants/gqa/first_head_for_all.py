"""All query heads use the first key-value head."""

HINT = "softmax(q·k/√D) v"


def gqa_attention(q, k, v):
    return _grouped(q, k, v, order="first")
