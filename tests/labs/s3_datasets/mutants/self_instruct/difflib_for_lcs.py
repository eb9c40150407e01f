"""Takes difflib's matches for the longest common subsequence."""

HINT = "which takes the longest run first"


def rouge_l(a, b):
    return alike(a, b) if words(a) or words(b) else 0.0
