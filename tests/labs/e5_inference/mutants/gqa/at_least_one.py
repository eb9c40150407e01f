"""Never less than one."""

HINT = "in what the weights leave"


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    return max(1, (gpu_bytes - weight_bytes) // bytes_per_sequence)
