"""Trains the given head."""

HINT = "train a copy"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    trained = _train(head, torch.cat([X_clean, X_triggered]), torch.cat([y_clean, y_true]))
    head.load_state_dict(trained.state_dict())
    return head
