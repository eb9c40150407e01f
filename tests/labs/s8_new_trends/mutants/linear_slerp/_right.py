"""A right linear merge with a knob for each mistake."""


def _linear(tensors, weights, normalize, *, divisor=sum, refuses=lambda weights, normalize: normalize):
    if not tensors or len(tensors) != len(weights) or any(x.shape != tensors[0].shape for x in tensors):
        raise ValueError("tensors and weights don't fit")
    if refuses(weights, normalize) and sum(weights) == 0:
        raise ValueError("the weights sum to 0")
    return sum(w * x for w, x in zip(weights, tensors)) / (divisor(weights) if normalize else 1)
