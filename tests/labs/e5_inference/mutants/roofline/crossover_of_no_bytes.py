"""Takes 0 bytes a weight."""

HINT = "crossover_batch(0, "


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    return _cross(bytes_per_param, flops, bandwidth, new_tokens)
