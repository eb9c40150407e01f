"""Never divides by the sum."""

HINT = "divide by the sum"


def linear_merge(tensors, weights, normalize=True):
    if not tensors or len(tensors) != len(weights) or any(x.shape != tensors[0].shape for x in tensors):
        raise ValueError("tensors and weights don't fit")
    if normalize and sum(weights) == 0:
        raise ValueError("the weights sum to 0")
    return sum(w * x for w, x in zip(weights, tensors))
