"""Lets zip drop what is left over."""

HINT = "zip drops"


def linear_merge(tensors, weights, normalize=True):
    if not tensors or any(x.shape != tensors[0].shape for x in tensors) or (normalize and sum(weights) == 0):
        raise ValueError("no")
    return sum(w * x for w, x in zip(weights, tensors)) / (sum(weights) if normalize else 1)
