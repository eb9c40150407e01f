"""Divides by the bytes of an empty text."""

HINT = "refuse it"


def bits_per_byte(logits, ids, text):
    nats = F.cross_entropy(logits[:-1].double(), ids[1:], reduction="sum")
    return nats.item() / math.log(2) / len(text.encode())
