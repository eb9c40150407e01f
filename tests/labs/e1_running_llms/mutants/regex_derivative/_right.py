"""Right derivatives with a knob for each mistake."""


def _nullable(r):
    if r[0] in ("eps", "star"):
        return True
    if r[0] in ("cat", "alt"):
        parts = [_nullable(r[1]), _nullable(r[2])]
        return all(parts) if r[0] == "cat" else any(parts)
    return False


def _derive(r, byte, *, second="nullable", rest=True, both=True, text=False, eps=False):
    kind = r[0]

    def go(x):
        return _derive(x, byte, second=second, rest=rest, both=both, text=text, eps=eps)

    if kind == "chars":
        return EPS if byte in r[1] and not (text and byte > 127) else NONE
    if kind == "cat":
        first = cat(go(r[1]), r[2])
        if second == "else":
            return first if first != NONE or not _nullable(r[1]) else go(r[2])
        more = {"nullable": _nullable(r[1]), "always": True, "never": False}[second]
        return alt(first, go(r[2])) if more else first
    if kind == "alt":
        return alt(go(r[1]), go(r[2])) if both else (go(r[1]) if go(r[1]) != NONE else go(r[2]))
    if kind == "star":
        return cat(go(r[1]), r) if rest else go(r[1])
    return EPS if eps and kind == "eps" else NONE
