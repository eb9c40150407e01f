"""The operations of one sequence for the whole batch."""

HINT = "2 · n · batch"


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
        ops=lambda n, b, t, c: 2 * n * t,
    )
