"""Takes the 4 of Q4_1 for its bits."""

HINT = "a block of Q4_1 takes 20 bytes"
DEMO = True


def tensor_bytes(tensors, sizes):
    total = 0
    for shape, kind in tensors:
        if shape[-1] % sizes[kind][0]:
            raise ValueError(f"{shape[-1]} {sizes[kind][0]}")
        bits = int(re.search(r"\d+", kind)[0])
        total += math.prod(shape) * bits // 8
    return total
