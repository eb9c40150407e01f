"""crossover_batch refuses nothing."""

HINT = "say so in a ValueError"


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    return _cross(bytes_per_param, flops, bandwidth, new_tokens, check=False)
