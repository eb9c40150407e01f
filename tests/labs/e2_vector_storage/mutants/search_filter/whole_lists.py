"""Compares a list as a whole."""

HINT = "one value of the list is enough"


def filtered_search(q, X, payloads, where, k):
    return _filtered(q, X, payloads, where, k, any_of_list=False)
