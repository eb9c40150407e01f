"""Fuses again and again, two rankings at a time."""

HINT = "in one call"


def multi_query(question, rewrites, retrieve, fuse, k):
    def pairs(rankings):
        out = rankings[0]
        for r in rankings[1:]:
            out = fuse([out, r])
        return out if len(rankings) > 1 else fuse(rankings)

    return _multi(question, rewrites, retrieve, pairs, k)
