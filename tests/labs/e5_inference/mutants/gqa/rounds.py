"""Rounds to the nearest number of sequences."""

HINT = "whole sequences"


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    return max(0, round((gpu_bytes - weight_bytes) / bytes_per_sequence))
