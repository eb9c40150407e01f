"""Deletes every character that isn't a word's, as the pattern \\w sees it."""

HINT = "curly quotes"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: [re.sub(r"\W", "", w) for w in _words(t)])
