"""Later searches have depth 1."""

HINT = "with depth k"


def chain(question, retrieve, propose, k, max_steps):
    return _chain(question, retrieve, propose, k, max_steps, depth=1)
