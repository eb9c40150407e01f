"""A right autoencoder with a knob for each mistake."""


def _sae(
    x,
    W_enc,
    b_enc,
    W_dec,
    b_dec,
    k,
    *,
    before=1,
    after=1,
    relu=True,
    key=None,
    check=True,
    batch=False,
    keep=None,
):
    if check and not 1 <= k <= W_enc.shape[1]:
        raise ValueError(k)
    k = min(max(k, 0), W_enc.shape[1])
    a = (x - before * b_dec) @ W_enc + b_enc
    a = a.relu() if relu else a
    rank = a if key is None else key(a)
    flat = rank.reshape(1, -1) if batch else rank
    places = flat.topk((len(x) if batch else 1) * k, dim=-1).indices
    mask = torch.zeros_like(flat).scatter(-1, places, 1.0).reshape(a.shape)
    f = a * mask if keep is None else keep(a, k)
    return f @ W_dec + after * b_dec, f


def _report(x, x_hat, f, *, center=None, on=None, l0=None, dead=None, fvu=None):
    on = f > 0 if on is None else on(f)
    return {
        "fvu": float(
            (x - x_hat).square().sum() / (x - (x.mean(0) if center is None else center(x))).square().sum()
        )
        if fvu is None
        else fvu(x, x_hat),
        "l0": float(on.sum(1).double().mean()) if l0 is None else l0(on),
        "dead": float((~on.any(0)).double().mean()) if dead is None else dead(on),
    }
