"""A right reader with a knob for each mistake."""

_FORMS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}


def _read(
    data,
    *,
    magic=True,
    reverse=True,
    length="Q",
    align=None,
    down=False,
    forms=_FORMS,
    swapped=False,
    short=ValueError,
):
    if magic and data[:4] != b"GGUF":
        raise ValueError("magic")
    at = 4

    def take(form):
        nonlocal at
        try:
            found = struct.unpack_from("<" + form, data, at)
        except struct.error:
            raise short("short") from None
        at += struct.calcsize("<" + form)
        return found

    def text():
        (n,) = take(length)
        if n > len(data):
            raise short("short")
        return bytes(take(f"{n}s")[0]).decode("utf-8", "replace")

    def value(kind):
        if kind == 8:
            return text()
        if kind != 9:
            return take(forms[kind])[0]
        if swapped:
            count, inner = take("QI")
        else:
            inner, count = take("IQ")
        if count > len(data):
            raise short("short")
        return [value(inner) for _ in range(count)]

    version, tensors, entries = take("IQQ")
    metadata = {}
    for _ in range(entries):
        key = text()
        metadata[key] = value(take("I")[0])
    infos = {}
    for _ in range(tensors):
        name = text()
        dims = take(f"{take('I')[0]}Q")
        kind, offset = take("IQ")
        infos[name] = {"shape": tuple(reversed(dims)) if reverse else dims, "type": kind, "offset": offset}
    step = metadata.get("general.alignment", 32) if align is None else align
    start = at // step * step if down else (at + step - 1) // step * step
    return {"version": version, "metadata": metadata, "tensors": infos, "data_start": start}
