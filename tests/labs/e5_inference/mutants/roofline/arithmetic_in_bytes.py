"""Fewer bits, fewer operations."""

HINT = "and not for arithmetic"


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    return _step(
        n_params,
        bytes_per_param,
        kv_bytes_per_token,
        context,
        batch,
        new_tokens,
        flops,
        bandwidth,
        ops=None,
        both=lambda a, m: max(a * bytes_per_param / 2, m),
    )
