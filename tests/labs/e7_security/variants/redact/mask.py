"""An array of characters that are taken, and a state kept in closures."""

from collections import defaultdict


def redact(text):
    owner = [None] * len(text)
    found = {}
    for kind in lab.PATTERNS:
        for m in lab.PATTERNS[kind].finditer(text):
            span = range(m.start(), m.end())
            if any(owner[i] for i in span) or not _fine(kind, m.group(0)):
                continue
            for i in span:
                owner[i] = kind
            found[m.start()] = (m.end(), kind)
    used, known = defaultdict(int), {}

    def name(kind, value):
        if value not in known:
            while True:
                used[kind] += 1
                mark = "<" + kind + "_" + str(used[kind]) + ">"
                if mark not in text:
                    break
            known[value] = mark
        return known[value]

    out, i = "", 0
    while i < len(text):
        if i in found:
            end, kind = found[i]
            out += name(kind, text[i:end])
            i = end
        else:
            out += text[i]
            i += 1
    return out, {mark: value for value, mark in known.items()}


def _fine(kind, value):
    if kind == "IP":
        return max(map(int, value.split("."))) < 256
    if kind != "CARD":
        return True
    total = 0
    for place, c in enumerate(c for c in value[::-1] if c in "0123456789"):
        d = int(c)
        if place % 2:
            d = sum(map(int, str(2 * d)))
        total += d
    return str(total).endswith("0")


def restore(text, mapping):
    return re.sub(r"<[A-Z]+_[0-9]+>", lambda m: mapping.get(m[0], m[0]), text)


def canary(gen):
    return "GC-" + "".join(format(b, "02x") for b in gen.bytes(8))


def canary_hits(outputs, canaries):
    return [len([o for o in outputs if re.search(re.escape(c), o, re.I)]) for c in canaries]
