"""Right code with a knob for each mistake."""


def _spikes(
    values,
    window=20,
    k=6.0,
    *,
    include=0,
    two_sided=False,
    mean=False,
    finite=True,
    early=False,
    factor=1.4826,
    floor=1e-8,
    median=statistics.median,
    forget=False,
):
    found = []
    for t in range(1 if early else window, len(values)):
        places = range(max(0, t - window + include), t + include)
        before = [
            values[u]
            for u in places
            if (math.isfinite(values[u]) or not finite) and not (forget and u in found)
        ]
        if not math.isfinite(values[t]):
            found.append(t)
            continue
        if not before:
            continue
        middle = statistics.mean(before) if mean else median(before)
        if mean:
            scale = statistics.pstdev(before)
        else:
            scale = factor * max(median([abs(x - middle) for x in before]), floor)
        jump = values[t] - middle
        if (abs(jump) if two_sided else jump) > k * scale:
            found.append(t)
    return found


def _stop(evals, patience, min_delta=0.0, *, against="best", late=0, resets=True, strict=True, moves=True):
    best, last, waited = math.inf, math.inf, 0
    for i, loss in enumerate(evals):
        gain = (best if against == "best" else last) - loss
        better = gain > min_delta if strict else gain >= min_delta
        waited = (0 if resets else waited) if better else waited + 1
        if moves or better:
            best = min(best, loss)
        last = loss
        if waited == patience + late:
            return i
    return None
