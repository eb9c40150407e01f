"""numpy's rounding and clipping; numpy integers come back where no int is asked for."""


def kv_token_budget(
    gpu_bytes,
    utilisation,
    weight_bytes,
    activation_bytes,
    n_layers,
    n_kv_heads,
    head_dim,
    bytes_per_element=2,
    block=16,
    tensor_parallel=1,
):
    if np.any(np.array([gpu_bytes, weight_bytes, activation_bytes]) < 0):
        raise ValueError("bytes")
    if not (utilisation > 0 and utilisation <= 1):
        raise ValueError("share")
    heads, rest = divmod(n_kv_heads, tensor_parallel)
    if rest:
        raise ValueError("heads")
    left = gpu_bytes * utilisation - activation_bytes - weight_bytes / tensor_parallel
    bytes_of = np.prod([2, n_layers, heads, head_dim, bytes_per_element, block], dtype=np.int64)
    return int(np.clip(np.floor(left / bytes_of), 0, None)) * block


def replicas(rate, tokens_per_request, tokens_per_second, headroom):
    if not (rate >= 0 and tokens_per_second > 0 and 0 <= headroom < 1):
        raise ValueError("out of range")
    return int(np.ceil(rate * tokens_per_request / tokens_per_second / (1 - headroom))) or 1


def desired_replicas(current, metric, target, lo, hi, tolerance=0.1):
    if target <= 0 or hi < lo:
        raise ValueError("target or bounds")
    close = np.abs(metric / target - 1.0) <= tolerance
    return int(np.clip(current if close else np.ceil(current * (metric / target)), lo, hi))


def autoscale(series, target, lo, hi, down_window):
    if not down_window >= 1:
        raise ValueError("window")
    replicas_, wishes = np.empty(len(series), int), np.empty(len(series), int)
    now = lo
    for i, load in enumerate(series):
        wishes[i] = desired_replicas(int(now), load / now, target, lo, hi)
        now = replicas_[i] = wishes[max(0, i + 1 - down_window) : i + 1].max()
    return replicas_


def vllm_args(spec):
    options = dict(spec)
    model = options.pop("model", None)
    if not model:
        raise ValueError("model")
    words = []
    for name, value in options.items():
        if value is None:
            continue
        dashed = name.replace("_", "-")
        words.append(("--no-" if value is False else "--") + dashed)
        if not isinstance(value, bool):
            words.extend(str(v) for v in (value if type(value) in (list, tuple) else (value,)))
    return ["vllm", "serve", model] + words
