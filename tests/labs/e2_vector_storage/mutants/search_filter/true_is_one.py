"""Takes True for 1."""

HINT = "Python takes True for 1"


def filtered_search(q, X, payloads, where, k):
    return _filtered(
        q, X, payloads, where, k, same=lambda v, w: v == w, number=lambda v: isinstance(v, (int, float))
    )
