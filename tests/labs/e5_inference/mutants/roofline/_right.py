"""Right times with a hook for each mistake."""


def _step(n, w, kv, context, batch, new, flops, bandwidth, *, both=max, ops=None, bytes_=None, check=True):
    if check and (min(n, w, kv, context, batch, new) < 0 or min(flops, bandwidth) <= 0):
        raise ValueError("arguments")
    arithmetic = (ops(n, batch, new, context) if ops else 2 * n * batch * new) / flops
    memory = (bytes_(n, w, kv, context, batch, new) if bytes_ else n * w + batch * context * kv) / bandwidth
    return both(arithmetic, memory)


def _cross(w, flops, bandwidth, new=1, *, check=True):
    if check and (w < 0 or min(flops, bandwidth, new) <= 0):
        raise ValueError("arguments")
    return flops * w / (2 * new * bandwidth)
