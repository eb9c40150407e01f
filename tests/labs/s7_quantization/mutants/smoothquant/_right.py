"""Right smoothing with a knob for each mistake."""


def _smooth(norm, weights, act, alpha, *, up=False, each=False, swap=False, dim=0, floor=1e-5, first=False):
    if first:
        largest = weights[0].abs().amax(0)
    else:
        largest = torch.cat(weights).abs().amax(0)
    largest = largest.clamp(min=1e-5)
    a = 1 - alpha if swap else alpha
    s = (act.pow(a) / largest.pow(1 - a)).clamp(min=floor)
    if each:
        own = [(act.pow(a) / w.abs().amax(0).clamp(min=1e-5).pow(1 - a)).clamp(min=floor) for w in weights]
        return norm / s, [w * o for w, o in zip(weights, own)], s
    return (norm * s, [w / s for w in weights], s) if up else (norm / s, [w * s for w in weights], s)
