"""Forgets new_tokens."""

HINT = "more arithmetic for each sequence"


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    right = _cross(bytes_per_param, flops, bandwidth, new_tokens)
    return right * new_tokens
