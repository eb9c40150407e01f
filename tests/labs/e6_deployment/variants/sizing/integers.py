"""Whole numbers throughout; wishes in a list."""


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
    if gpu_bytes < 0 or weight_bytes < 0 or activation_bytes < 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("negative bytes or a share outside (0, 1]")
    if n_kv_heads % tensor_parallel != 0:
        raise ValueError("heads")
    left = int(gpu_bytes * utilisation) - -(-weight_bytes // tensor_parallel) - activation_bytes
    if left <= 0:
        return 0
    per_block = 2 * n_layers * (n_kv_heads // tensor_parallel) * head_dim * bytes_per_element * block
    return left // per_block * block


def replicas(rate, tokens_per_request, tokens_per_second, headroom):
    if rate < 0:
        raise ValueError("rate")
    if tokens_per_second <= 0:
        raise ValueError("speed")
    if headroom < 0 or headroom >= 1:
        raise ValueError("headroom")
    useful, count = tokens_per_second * (1 - headroom), 1
    while count * useful < rate * tokens_per_request:
        count += 1
    return count


def desired_replicas(current, metric, target, lo, hi, tolerance=0.1):
    if target <= 0:
        raise ValueError("target")
    if lo > hi:
        raise ValueError("bounds")
    if target * (1 - tolerance) <= metric <= target * (1 + tolerance):
        wanted = current
    else:
        wanted = -int(-current * metric // target)
    return lo if wanted < lo else hi if wanted > hi else wanted


def autoscale(series, target, lo, hi, down_window):
    if down_window <= 0:
        raise ValueError("window")
    wishes, out, now = [], [], lo
    for load in series:
        wish = desired_replicas(now, load / now, target, lo, hi)
        wishes.append(wish)
        now = wish if wish >= now else max(wishes[-down_window:])
        out.append(now)
    return out


def vllm_args(spec):
    if "model" not in spec or not spec["model"]:
        raise ValueError("model")
    out = "vllm serve".split() + [spec["model"]]
    for key, value in spec.items():
        flag = "-".join(key.split("_"))
        match value:
            case _ if key == "model":
                pass
            case None:
                pass
            case True:
                out.append("--" + flag)
            case False:
                out.append("--no-" + flag)
            case list() | tuple():
                out.extend(["--" + flag] + [str(item) for item in value])
            case _:
                out.extend(("--" + flag, f"{value}"))
    return tuple(out)
