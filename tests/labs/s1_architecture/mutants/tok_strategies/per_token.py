"""Divides by the number of tokens: the mean loss in bits."""

HINT = "per byte, not per token"


def bits_per_byte(logits, ids, text):
    if not text:
        raise ValueError("empty")
    return F.cross_entropy(logits[:-1], ids[1:]).item() / math.log(2)
