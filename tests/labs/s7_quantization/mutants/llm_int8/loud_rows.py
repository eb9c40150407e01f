"""Takes loud rows apart, not loud columns."""

HINT = "a whole column is loud if one row is"


def int8_matmul(x, w, threshold=6.0):
    rows = (x.abs() >= threshold).any(1)
    out, _ = _int8(x.clamp(-threshold, threshold), w, math.inf)
    out[rows] = x[rows] @ w.T
    return out, rows.nonzero().flatten()
