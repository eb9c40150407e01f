"""Takes the first word that fits."""

HINT = "taking the first words that fit may miss it"


def rouge_l(a, b):
    x, y = words(a), words(b)
    common, at = 0, 0
    for word in x:
        if word in y[at:]:
            at = y.index(word, at) + 1
            common += 1
    return 2 * common / (len(x) + len(y)) if x or y else 0.0
