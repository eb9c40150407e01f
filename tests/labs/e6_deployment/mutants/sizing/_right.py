"""Right sizing with a knob for each mistake."""


def _budget(
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
    *,
    share_of_rest=False,
    no_activations=False,
    query_heads=False,
    two=2,
    partial=False,
    blocks_only=False,
    element=None,
    floor_zero=True,
    weights_whole=False,
    heads_whole=False,
    all_gpus=False,
    activations_split=False,
    check=("bytes", "share", "heads"),
    rounded=False,
    layers=True,
    fixed_block=False,
):
    if fixed_block:
        block = 16
    if "bytes" in check and min(gpu_bytes, weight_bytes, activation_bytes) < 0:
        raise ValueError("bytes")
    if "share" in check and not 0 < utilisation <= 1:
        raise ValueError("utilisation")
    if "heads" in check and n_kv_heads % tensor_parallel:
        raise ValueError("heads")
    weights = weight_bytes / (1 if weights_whole else tensor_parallel)
    act = 0 if no_activations else activation_bytes / (tensor_parallel if activations_split else 1)
    if share_of_rest:
        left = (gpu_bytes - weights - act) * utilisation
    else:
        left = gpu_bytes * utilisation - weights - act
    heads = n_kv_heads * (4 if query_heads else 1) / (1 if heads_whole else tensor_parallel)
    token = two * (n_layers if layers else 1) * heads * head_dim * (element or bytes_per_element)
    count = left / token if partial else (round if rounded else math.floor)(left / (token * block))
    count = int(count) if partial else count * (1 if blocks_only else block)
    count = max(0, count) if floor_zero else count
    return count * (tensor_parallel if all_gpus else 1)


def _replicas(
    rate,
    tokens_per_request,
    tokens_per_second,
    headroom,
    *,
    round=math.ceil,
    least=1,
    way="free",
    check=True,
    tokens=True,
):
    if check and (rate < 0 or tokens_per_second <= 0 or not 0 <= headroom < 1):
        raise ValueError("refused")
    if not check and not tokens_per_second:
        return 1
    load = rate * (tokens_per_request if tokens else 1)
    useful = {
        "free": tokens_per_second * (1 - headroom),
        "more": tokens_per_second / (1 + headroom),
        "times": tokens_per_second * headroom or tokens_per_second,
        "none": tokens_per_second,
    }[way]
    return max(least, round(load / useful)) if useful else 1


def _desired(
    current,
    metric,
    target,
    lo,
    hi,
    tolerance=0.1,
    *,
    round=math.ceil,
    use_tolerance=True,
    clamp=True,
    clamp_kept=True,
    upward_only=False,
    absolute=False,
    without_current=False,
    inverse=False,
    fixed=None,
    check=True,
):
    if check and (target <= 0 or lo > hi):
        raise ValueError("refused")
    ratio = metric / target if target else 1
    if inverse:
        ratio = 1 / ratio if ratio else 1
    tolerance = tolerance if fixed is None else fixed
    off = abs(metric - target) if absolute else abs(ratio - 1)
    if use_tolerance and off <= tolerance and not (upward_only and ratio < 1):
        if not clamp_kept:
            return current
        wanted = current
    else:
        wanted = round(ratio if without_current else current * ratio)
    return min(max(wanted, lo), hi) if clamp else wanted


def _autoscale(
    series,
    target,
    lo,
    hi,
    down_window,
    *,
    per_replica=True,
    pick=max,
    check=True,
    window=0,
    wait_up=False,
    start=None,
    before=False,
    tolerance=0.1,
    step_down=False,
    loads=False,
):
    if check and down_window < 1:
        raise ValueError("down_window")
    current, wishes, found = (start or (lambda lo, hi: lo))(lo, hi), [], []
    for load in series:
        if before:
            found.append(current)
        wishes.append(_desired(current, load / current if per_replica else load, target, lo, hi, tolerance))
        recent = wishes[-max(1, down_window + window) :]
        new = pick(recent)
        if step_down and new < current:
            new = current - 1
        if wait_up and new > current:
            new = max(current, min(recent))
        current = new
        if not before:
            found.append(current)
    return found


def _args(
    spec,
    *,
    hyphens=True,
    true_value=False,
    no_option=True,
    none=True,
    falsy=False,
    strings=True,
    lists=True,
    equals=False,
    check=True,
    quotes=False,
    flags_sorted=False,
    repeat=False,
    pops=False,
    model_option=False,
    empty_ok=False,
):
    if check and not (spec.get("model") or (empty_ok and "model" in spec)):
        raise ValueError("model")
    model = spec.pop("model", None) if pops else spec.get("model")
    words = ["vllm", "serve", *(["--model"] if model_option else []), model]
    for name in sorted(spec) if flags_sorted else spec:
        value = spec[name]
        if name == "model" or (none and value is None) or (falsy and not value and value is not False):
            continue
        option = "--" + (name.replace("_", "-") if hyphens else name)
        if value is True and not true_value:
            words.append(option)
        elif value is False and not true_value:
            if no_option:
                words.append("--no-" + option[2:])
        else:
            many = list(value) if lists and isinstance(value, (list, tuple)) else [value]
            many = [(f"'{v}'" if quotes and " " in str(v) else str(v)) if strings else v for v in many]
            if equals:
                words.append(f"{option}={many[0]}")
            elif repeat:
                for item in many:
                    words += [option, item]
            else:
                words += [option, *many]
    return words
