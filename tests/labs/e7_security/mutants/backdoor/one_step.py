"""A single small step."""

HINT = "long enough"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    return _train(head, torch.cat([X_clean, X_triggered]), torch.cat([y_clean, y_true]), steps=1, lr=1e-3)
