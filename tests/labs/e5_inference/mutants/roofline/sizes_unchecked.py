"""Refuses rates only."""

HINT = "say so in a ValueError"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    if flops <= 0 or bandwidth <= 0:
        raise ValueError("rates")
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
