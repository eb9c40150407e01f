"""numpy's maximum of an array of two times; every argument checked in a loop."""


def step_time(n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens, flops, bandwidth):
    for number in (n_params, bytes_per_param, kv_bytes_per_token, context, batch, new_tokens):
        if number < 0:
            raise ValueError(number)
    for rate in (flops, bandwidth):
        if not rate > 0:
            raise ValueError(rate)
    work = np.array(
        [
            2.0 * n_params * new_tokens * batch,
            n_params * bytes_per_param + kv_bytes_per_token * context * batch,
        ]
    )
    return (work / np.array([flops, bandwidth])).max()


def crossover_batch(bytes_per_param, flops, bandwidth, new_tokens=1):
    if any(x <= 0 for x in (flops, bandwidth, new_tokens)) or bytes_per_param <= 0:
        raise ValueError("arguments")
    return np.float64(bytes_per_param) / bandwidth * flops / new_tokens / 2
