"""Trains a copy and gives nothing back."""

HINT = "is a return missing"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    _train(head, torch.cat([X_clean, X_triggered]), torch.cat([y_clean, y_true]))
