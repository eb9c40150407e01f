"""The k largest gradients."""

HINT = "finds the largest"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned, sign=1, mask=-torch.inf)
