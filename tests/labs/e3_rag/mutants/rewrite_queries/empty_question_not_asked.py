"""Leaves out an empty question like an empty rewrite."""

HINT = "only a *rewrite* is left out"


def multi_query(question, rewrites, retrieve, fuse, k):
    if question.strip():
        return _multi(question, rewrites, retrieve, fuse, k)
    texts = {t.strip().casefold(): t for t in rewrites[::-1] if t.strip()}
    return fuse([retrieve(t, k) for t in [*texts.values()][::-1]])[:k]
