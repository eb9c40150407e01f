"""Takes bytes for bits."""

HINT = "memory alone"


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
        bytes_=lambda n, w, kv, c, b, t: n * w / 8 + b * c * kv,
    )
