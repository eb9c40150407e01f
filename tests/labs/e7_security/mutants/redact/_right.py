"""A right redaction with a knob for each mistake."""


def _luhn(found, *, left=False, doubled=lambda d: 2 * d - 9 * (d > 4), over=str.isdigit):
    digits = [int(c) for c in found if over(c)]
    if not left:
        digits.reverse()
    return (sum(digits[::2]) + sum(map(doubled, digits[1::2]))) % 10 == 0


def _redact(
    text,
    *,
    luhn=_luhn,
    byte=lambda n: n <= 255,
    kinds=("EMAIL", "CARD", "IP", "PHONE"),
    overlap=False,
    order=lambda spans, text: sorted(spans),
    per_kind=True,
    reuse=True,
    skip="each",
    strip="",
    gap=0,
    refused_block=False,
    form=lambda kind, value: value,
):
    spans, refused = [], []
    for kind in kinds:
        for m in lab.PATTERNS[kind].finditer(text):
            good = True
            if kind == "CARD":
                good = luhn(m.group())
            if kind == "IP":
                good = all(byte(int(n)) for n in m.group().split("."))
            free = all(m.end() + gap <= a or b + gap <= m.start() for a, b, _ in spans + refused)
            if good and (free or overlap):
                spans.append((*m.span(), kind))
            elif refused_block:
                refused.append((*m.span(), kind))
    given, numbers = {}, {}
    for a, b, kind in order(spans, text):
        value = form(kind, text[a:b])
        if (kind, value) in given and reuse:
            continue
        key = kind if per_kind else "all"
        n = numbers.get(key, 0) + 1
        if skip == "each":
            while f"<{kind}_{n}>" in text:
                n += 1
        elif skip == "one":
            n += f"<{kind}_{n}>" in text
        elif skip == "any_case":
            while f"<{kind}_{n}>".lower() in text.lower():
                n += 1
        elif skip == "any":
            while re.search(rf"<[A-Z]+_{n}>", text):
                n += 1
        elif skip == "start" and n == 1:
            while f"<{kind}_{n}>" in text:
                n += 1
        elif skip == "above":
            n = max([n, *(int(k) + 1 for k in re.findall(rf"<{kind}_(\d+)>", text))])
        numbers[key] = n
        given[kind, value] = f"<{kind}_{n}>"
        if not reuse:
            given[kind, value, a] = given[kind, value]
    out, done = [], 0
    for a, b, kind in sorted(spans):
        value = form(kind, text[a:b])
        mark = given.get((kind, value, a), given[kind, value])
        out += [text[done:a], mark]
        done = b
    return "".join(out) + text[done:], {mark: key[1] for key, mark in given.items()}
