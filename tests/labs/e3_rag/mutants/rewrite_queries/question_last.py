"""Asks the question last."""

HINT = "the question first"


def multi_query(question, rewrites, retrieve, fuse, k):
    kept = [t for t in rewrites if t.strip() and t.strip().casefold() != question.strip().casefold()]
    return (
        _multi(kept[0], [*kept[1:], question], retrieve, fuse, k)
        if kept
        else _multi(question, [], retrieve, fuse, k)
    )
