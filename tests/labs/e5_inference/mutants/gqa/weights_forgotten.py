"""Gives the whole memory to sequences."""

HINT = "in what the weights leave"


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    return gpu_bytes // bytes_per_sequence
