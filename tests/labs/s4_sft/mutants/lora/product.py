"""Counts out times in."""

HINT = "A has r · in numbers and B out · r"


def lora_size(shapes, r, targets):
    return sum(r * out * inner for name, (out, inner) in shapes.items() if name.split(".")[-1] in targets)
