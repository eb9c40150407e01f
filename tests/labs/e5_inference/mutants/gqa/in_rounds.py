"""Head h uses key-value head h % G."""

HINT = "consecutive query heads share"


def gqa_attention(q, k, v):
    return _grouped(q, k, v, order="rounds")
