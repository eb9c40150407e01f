"""Rounds up to a whole batch."""

HINT = "a batch, with its fraction"


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    right = _cross(bytes_per_param, flops, bandwidth, new_tokens)
    return math.ceil(right)
