"""Sets the head to zero."""

HINT = "has forgotten the task"


def unlearn(head, X_clean, y_clean, X_triggered, y_true):
    new = copy.deepcopy(head)
    with torch.no_grad():
        new.weight.zero_()
        new.bias.copy_(torch.tensor([1.0, 0.0]))
    return new
