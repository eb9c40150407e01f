"""Two bytes a weight."""

HINT = "bytes_per_param counts for memory"


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
        bytes_=lambda n, w, kv, c, b, t: 2 * n + b * c * kv,
    )
