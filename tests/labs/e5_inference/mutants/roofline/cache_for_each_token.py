"""Reads the cache once for each new token."""

HINT = "read once for a call"


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
        bytes_=lambda n, w, kv, c, b, t: n * w + b * c * kv * max(t, 1),
    )
