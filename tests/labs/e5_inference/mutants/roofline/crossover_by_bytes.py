"""Divides by the bytes."""

HINT = "a batch, with its fraction"


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    right = _cross(bytes_per_param, flops, bandwidth, new_tokens)
    return right / bytes_per_param**2 if bytes_per_param else right
