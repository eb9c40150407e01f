"""Makes vectors unit length first."""

HINT = "the products are taken as they are"


def maxsim(q, q_mask, docs, d_mask):
    def unit(x):
        with np.errstate(all="ignore"):
            return np.nan_to_num(x / np.linalg.norm(x.astype(np.float32), axis=-1, keepdims=True))

    return _maxsim(unit(q), q_mask, unit(docs), d_mask)
