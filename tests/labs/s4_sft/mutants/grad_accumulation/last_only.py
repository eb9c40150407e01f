"""Zeroes before each micro-batch."""

HINT = "clear .grad before the first alone"


def accumulate(model, micro):
    total = 0.0
    count = sum(int((labels[:, 1:] != -100).sum()) for _, labels in micro)
    for ids, labels in micro:
        model.zero_grad()
        logits = model(ids).logits[:, :-1].flatten(0, 1)
        loss = F.cross_entropy(logits, labels[:, 1:].flatten(), ignore_index=-100, reduction="sum") / max(
            count, 1
        )
        loss.backward()
        total += loss.item()
    return total
