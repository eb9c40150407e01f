"""The count must be below the budget."""

HINT = "count <= budget"


def window(messages, budget, count):
    return _window(messages, budget, count, strict=True)
