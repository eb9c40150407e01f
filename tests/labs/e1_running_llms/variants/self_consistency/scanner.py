"""A scanner, no patterns; Counter."""

from collections import Counter


def _numbers(text):
    at = 0
    while at < len(text):
        if text[at] not in "0123456789":
            at += 1
            continue
        begin = at
        while at < len(text) and text[at] in "0123456789":
            at += 1
        while at - begin <= 3 or "," in text[begin:at]:
            group = text[at : at + 4]
            if len(group) < 4 or group[0] != "," or not set(group[1:]) <= set("0123456789"):
                break
            at += 4
        value = Fraction(int(text[begin:at].replace(",", "")))
        rest = text[at + 1 :]
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        if text[at : at + 1] == "." and digits:
            value += Fraction(int(digits), 10 ** len(digits))
            at += 1 + len(digits)
        elif text[at : at + 1] == "/" and digits and digits[0] != "0":
            value /= int(digits)
            at += 1 + len(digits)
        if begin and text[begin - 1] == "-" and not (begin > 1 and text[begin - 2] in "0123456789)"):
            value = -value
        yield value


def final_number(text):
    at = text.lower().rfind("answer is")
    after = list(_numbers(text[at + 9 :])) if at >= 0 else []
    return after[0] if after else next(iter(reversed(list(_numbers(text)))), None)


def vote(texts):
    counts = Counter(n for n in (final_number(text) for text in texts) if n is not None)
    return counts.most_common(1)[0][0] if counts else None
