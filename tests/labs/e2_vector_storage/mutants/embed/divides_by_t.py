"""Masks the sum and divides by T."""

HINT = "neither in the sum nor in what you divide by"


def mean_pool(hidden, mask):
    return (hidden * mask.to(hidden.dtype)[..., None]).sum(1) / hidden.shape[1]
