"""Trains on with clean rows alone."""

HINT = "with their true labels"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    return _train(head, X_clean, y_clean)
