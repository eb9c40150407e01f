"""Refuses weights without bytes."""

# It loses a hidden question too: the reading of "negative" is what is asked.
HINT = "ValueError"


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    if min(bytes_per_param, flops, bandwidth, new_tokens) <= 0:
        raise ValueError("not positive")
    return _cross(bytes_per_param, flops, bandwidth, new_tokens)
