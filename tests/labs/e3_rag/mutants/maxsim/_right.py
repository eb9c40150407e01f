"""A right MaxSim with a knob for each mistake."""


def _maxsim(
    q,
    q_mask,
    docs,
    d_mask,
    *,
    fill=-np.inf,
    pick=lambda p: p.max(2).sum(1),
    dtype=np.float32,
    real=True,
    out=np.float32,
):
    q = q[q_mask] if real else np.nan_to_num(q, posinf=1, neginf=1)
    q = q.astype(dtype or q.dtype)
    docs = np.where(d_mask[..., None], docs, 0).astype(dtype or docs.dtype)
    with np.errstate(all="ignore"):
        products = np.einsum("qd,ntd->nqt", q, docs)
    products = np.where(d_mask[:, None, :], products, fill) if fill is not None else products
    return pick(products).astype(out)
