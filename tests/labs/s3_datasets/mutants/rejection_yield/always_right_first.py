"""Answers p = 1 before it looks at the target."""

HINT = "look at both first"


def k_needed(p, target, _right=k_needed):
    return 1 if p == 1 else _right(p, target)
