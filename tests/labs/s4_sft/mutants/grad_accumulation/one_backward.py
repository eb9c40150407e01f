"""Adds up the losses, and calls backward once."""

HINT = "call backward for each"


def accumulate(model, micro):
    count = sum(int((labels[:, 1:] != -100).sum()) for _, labels in micro)
    model.zero_grad()
    total = 0.0
    for ids, labels in micro:
        logits = model(ids).logits[:, :-1].flatten(0, 1)
        total = total + F.cross_entropy(logits, labels[:, 1:].flatten(), ignore_index=-100, reduction="sum")
    loss = total / max(count, 1)
    loss.backward()
    return loss.item()
