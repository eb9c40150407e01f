"""Gives a float."""

HINT = "whole sequences, an int"


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    return max(0.0, (gpu_bytes - weight_bytes) // bytes_per_sequence * 1.0)
