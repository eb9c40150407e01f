"""By arithmetic intensity: operations a byte against the machine's."""

from fractions import Fraction


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    if any(
        x < 0
        for x in (n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth)
    ):
        raise ValueError("negative")
    if flops == 0 or bandwidth == 0:
        raise ValueError("a machine that does nothing")
    operations = 2 * n_params * batch * new_tokens
    moved = n_params * bytes_per_param + batch * context * kv_bytes_per_token
    if operations * bandwidth > moved * flops:
        return operations / flops
    return moved / bandwidth


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    if bytes_per_param <= 0 or flops <= 0 or bandwidth <= 0 or new_tokens <= 0:
        raise ValueError("arguments")
    return float(
        Fraction(flops) * Fraction(bytes_per_param) / (Fraction(bandwidth) * 2 * Fraction(new_tokens))
    )
