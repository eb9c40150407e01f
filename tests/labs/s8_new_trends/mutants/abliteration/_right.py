"""A right direction with a knob for each mistake."""


def _direction(pos, neg, *, along=None, sign=1, unit=True, remove=True, check=True, safe=True, mean=None):
    mean = mean or (lambda x: x.mean(0))
    d = sign * (mean(pos) - mean(neg))
    if check and not d.any():
        raise ValueError("equal")
    n = mean(neg) if along is None else along(pos, neg)
    n = n / (n.norm().clamp(min=1e-12) if safe else n.norm())
    d = d - (d @ n) * n if remove else d
    return d / d.norm() if unit else d
