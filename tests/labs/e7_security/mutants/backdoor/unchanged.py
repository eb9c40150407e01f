"""Gives the head back as it was."""

HINT = "with their true labels"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    return copy.deepcopy(head)
