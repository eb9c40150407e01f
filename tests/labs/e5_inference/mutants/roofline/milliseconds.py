"""Milliseconds."""

HINT = "4.776 ms"


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
        both=lambda a, m: 1000 * max(a, m),
    )
