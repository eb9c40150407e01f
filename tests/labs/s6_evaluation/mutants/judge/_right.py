"""Right measures of a judge with a knob for each mistake."""


def _verdict(ab, ba, *, swap=-1, both=True, zero=False):
    x, y = ab, swap * ba
    if both:
        up = x >= 0 and y >= 0 if zero else x > 0 and y > 0
        down = x <= 0 and y <= 0 if zero else x < 0 and y < 0
    else:
        up, down = x + y > 0, x + y < 0
    return "a" if up else "b" if down else "tie"


def _report(ab, ba, human, *, first=None, consistent=None, bias=None, averaged=None, check=True):
    ab, ba = np.asarray(ab, dtype=float), np.asarray(ba, dtype=float)
    if not len(ab):
        if check:
            raise ValueError("empty")
        return dict.fromkeys(("first_share", "consistency", "bias", "agreement"), 0.0)
    good = np.where(((ab > 0) & (ba < 0)) | ((ab < 0) & (ba > 0)), 1.0, 0.0)
    a = averaged(ab, ba) if averaged else np.where(ab > ba, "a", np.where(ab < ba, "b", "tie"))
    return {
        "first_share": float(first(ab, ba) if first else ((ab > 0).mean() + (ba > 0).mean()) / 2),
        "consistency": float(consistent(ab, ba) if consistent else good.mean()),
        "bias": float(bias(ab, ba) if bias else (ab + ba).mean() / 2),
        "agreement": float(np.mean(a == np.array(human))),
    }


def _tau(x, y, *, ties="b", safe=True):
    c = d = tx = ty = 0
    for i, j in combinations(range(len(x)), 2):
        u, v = float(x[i]) - float(x[j]), float(y[i]) - float(y[j])
        c, d = c + (u * v > 0), d + (u * v < 0)
        tx, ty = tx + (u == 0), ty + (v == 0)
    p = len(x) * (len(x) - 1) / 2
    size = {"a": p, "b": math.sqrt((p - tx) * (p - ty)), "gamma": c + d}[ties]
    return (c - d) / size if size else 0.0
