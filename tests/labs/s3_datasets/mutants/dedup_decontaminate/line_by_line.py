"""Looks at each line of the text alone."""

HINT = "case, punctuation and line ends"


def contaminated(train, test, n=13, min_overlap=1):
    def lines(text, k):
        return set().union(*(ngrams(line, k) for line in text.split("\n")))

    return _bad(train, test, n, min_overlap, grams=lines)
