"""Scores every token by its own row, the start token included."""

HINT = "the start token isn't scored"


def bits_per_byte(logits, ids, text):
    if not text:
        raise ValueError("empty")
    return F.cross_entropy(logits.double(), ids, reduction="sum").item() / math.log(2) / len(text.encode())
