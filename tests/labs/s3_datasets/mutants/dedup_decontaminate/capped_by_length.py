"""Caps min_overlap by the number of all n-grams of the item, repeats too."""

HINT = "sharing all of its different ones is enough"


def contaminated(train, test, n=13, min_overlap=1):
    if n < 1:
        raise ValueError(n)
    found = {}
    for i, text in enumerate(train):
        for j, item in enumerate(test):
            size = len(re.findall(r"\w+", item.lower()))
            k = min(n, size)
            shared = len(ngrams(item, k) & ngrams(text, k)) if size else 0
            if size and shared >= min(min_overlap, size - k + 1):
                found.setdefault(i, []).append(j)
    return found
