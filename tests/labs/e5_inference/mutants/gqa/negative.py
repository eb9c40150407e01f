"""Gives a negative number where the weights don't fit."""

HINT = "0, not a negative number"


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    return (gpu_bytes - weight_bytes) // bytes_per_sequence
