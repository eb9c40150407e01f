"""One pattern with named groups."""


def _read(match):
    whole = int(match["whole"].replace(",", ""))
    value = Fraction(whole)
    if match["part"]:
        value = Fraction(f"{whole}.{match['part']}")
    elif match["under"]:
        value = Fraction(whole, int(match["under"]))
    return -value if match["sign"] else value


def final_number(text):
    pattern = re.compile(
        r"(?P<sign>(?<![\d)])-)?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:[.](?P<part>\d+)|/(?P<under>[1-9]\d*))?"
    )
    marks = [m.end() for m in re.finditer("answer is", text, re.I)]
    if marks:
        first = pattern.search(text[marks[-1] :])
        if first:
            return _read(first)
    every = list(pattern.finditer(text))
    return _read(every[-1]) if every else None


def vote(texts):
    seen, order = {}, []
    for text in texts:
        n = final_number(text)
        if n is None:
            continue
        if n not in seen:
            order.append(n)
        seen[n] = seen.get(n, 0) + 1
    return sorted(order, key=lambda n: -seen[n])[0] if order else None
