"""Takes a value of 0 for a missing key."""

HINT = "0 is a value like others"


def worst_slices(records, keys, min_support):
    kept = [{k: v for k, v in r.items() if v or k == "correct"} for r in records]
    return _slices(kept, keys, min_support)
