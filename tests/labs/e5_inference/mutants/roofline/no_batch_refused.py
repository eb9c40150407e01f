"""Refuses a batch of 0 too."""

HINT = "0 isn't negative"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    if batch < 1:
        raise ValueError("batch")
    return _step(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth)
