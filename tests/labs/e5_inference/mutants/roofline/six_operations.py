"""Six operations a weight, as in training."""

HINT = "2 operations for each weight"


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
        ops=lambda n, b, t, c: 6 * n * b * t,
    )
