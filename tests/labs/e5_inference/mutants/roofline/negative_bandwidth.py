"""Refuses a bandwidth of 0, and not one below."""

HINT = "step_time with {'bandwidth': -1}"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    sizes = (n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens)
    if min(sizes) < 0 or flops <= 0 or bandwidth == 0:
        raise ValueError("arguments")
    return _step(*sizes, flops, bandwidth, check=False)
