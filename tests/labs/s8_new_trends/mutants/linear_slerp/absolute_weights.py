"""Divides by the sum of the absolute weights."""

HINT = "keep their sign"


def linear_merge(tensors, weights, normalize=True):
    if not tensors or len(tensors) != len(weights) or any(x.shape != tensors[0].shape for x in tensors):
        raise ValueError("tensors and weights don't fit")
    if normalize and sum(weights) == 0:
        raise ValueError("the weights sum to 0")
    return sum(w * x for w, x in zip(weights, tensors)) / (sum(map(abs, weights)) if normalize else 1)
