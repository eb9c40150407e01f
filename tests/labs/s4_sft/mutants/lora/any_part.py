"""Takes a target for any part of a name."""

HINT = "the last part of the name, as a whole"


def lora_size(shapes, r, targets):
    return sum(
        r * (out + inner) for name, (out, inner) in shapes.items() if set(name.split(".")) & set(targets)
    )
