"""Scales the tensors where they are."""

HINT = "in-place"


def linear_merge(tensors, weights, normalize=True):
    if not tensors or len(tensors) != len(weights) or any(x.shape != tensors[0].shape for x in tensors):
        raise ValueError("tensors and weights don't fit")
    if normalize and sum(weights) == 0:
        raise ValueError("the weights sum to 0")
    total = sum(weights) if normalize else 1.0
    out = tensors[0]
    out *= weights[0] / total
    for w, x in zip(weights[1:], tensors[1:]):
        out = out + w / total * x
    return out
