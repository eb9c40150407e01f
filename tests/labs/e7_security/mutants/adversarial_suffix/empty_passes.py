"""Takes an empty suffix or target."""

HINT = "suffix and target need a token"


def suffix_gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids):
    return _gradient(lm, prefix_ids, suffix_ids, rest_ids, target_ids, check=False)
