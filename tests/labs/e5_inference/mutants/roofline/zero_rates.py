"""Lets a division by zero through."""

HINT = "say so in a ValueError"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    if min(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth) < 0:
        raise ValueError("negative")
    return _step(
        n_params,
        bytes_per_param,
        kv_bytes_per_token,
        context,
        batch,
        new_tokens,
        flops,
        bandwidth,
        check=False,
    )
