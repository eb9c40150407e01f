"""Computes the cached tokens again."""

HINT = "the cache is read as well"


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
        ops=lambda n, b, t, c: 2 * n * b * (t + c),
    )
