"""Counts a shared n-gram as often as the text has it."""

HINT = "what stands twice in the text counts once"


def contaminated(train, test, n=13, min_overlap=1, _right=contaminated):
    found = _right(train, test, n, min_overlap)
    for i, text in enumerate(train):
        w = re.findall(r"\w+", text.lower())
        runs = [tuple(w[k : k + n]) for k in range(len(w) - n + 1)]
        for j, item in enumerate(test):
            grams = ngrams(item, n)
            if grams and sum(run in grams for run in runs) >= min_overlap and j not in found.get(i, []):
                found[i] = sorted([*found.get(i, []), j])
    return dict(sorted(found.items()))
