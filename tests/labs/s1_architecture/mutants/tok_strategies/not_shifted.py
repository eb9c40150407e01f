"""Compares row t with token t, not with the next one."""

HINT = "shift by one"


def bits_per_byte(logits, ids, text):
    if not text:
        raise ValueError("empty")
    return F.cross_entropy(logits[1:], ids[1:], reduction="sum").item() / math.log(2) / len(text.encode())
