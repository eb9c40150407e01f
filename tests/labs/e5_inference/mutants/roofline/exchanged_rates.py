"""Bandwidth for arithmetic, operations for memory."""

HINT = "at `flops` a second"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    return _step(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, bandwidth, flops)
