"""Right agreement with a knob for each mistake."""


def _kappa(
    a,
    b,
    labels,
    weights=None,
    *,
    chance="both",
    places=True,
    cost=None,
    check=("length", "label"),
    one=1.0,
    low=None,
    order=None,
):
    if "length" in check and len(a) != len(b):
        raise ValueError("lengths")
    if order:
        labels = order(labels)
    if "label" in check and any(x not in labels for x in (*a, *b)):
        raise ValueError("label")
    pairs = [(x, y) for x, y in zip(a, b) if x in labels and y in labels]
    at = {l: (i if places or not isinstance(l, (int, float)) else l) for i, l in enumerate(labels)}
    f = (
        cost
        or {
            None: lambda i, j: float(i != j),
            "linear": lambda i, j: abs(i - j),
            "quadratic": lambda i, j: (i - j) ** 2,
        }[weights]
    )
    seen = sum(f(at[x], at[y]) for x, y in pairs)
    if chance == "uniform":
        expected = len(pairs) * np.mean([f(at[x], at[y]) for x in labels for y in labels])
    elif chance == "pooled":
        both = [x for x, _ in pairs] + [y for _, y in pairs]
        expected = len(pairs) * np.mean([f(at[x], at[y]) for x in both for y in both])
    else:
        expected = sum(f(at[x], at[y]) for x, _ in pairs for _, y in pairs) / len(pairs)
    if expected == 0:
        return one
    k = 1 - seen / expected
    return float(k if low is None else max(k, low))


def _alpha(units, *, less=1, weight=True, alone=False, zero=False, check=True, one=1.0, pairs=2):
    there = (lambda v: bool(v)) if zero else (lambda v: v is not None)
    rated = [[v for v in u if there(v)] for u in units]
    counted = [u for u in rated if len(u) >= (1 if alone else 2)]
    rated = [u for u in rated if len(u) >= pairs]
    if not rated and check:
        raise ValueError("none")
    if not rated:
        return 0.0
    c = Counter(v for u in counted for v in u)
    n = sum(c.values())
    seen = sum(sum(x != y for x in u for y in u) / (len(u) - 1 if weight else len(u)) for u in rated)
    expected = (n * n - sum(x * x for x in c.values())) / (n - less)
    return float(1 - seen / expected) if expected else one
