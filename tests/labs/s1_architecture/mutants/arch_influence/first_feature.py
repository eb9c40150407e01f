"""Looks at the first feature of each output row."""

HINT = "look at every feature of an output row"


def influence(fn, x):
    jacobian = torch.autograd.functional.jacobian(fn, x.detach())
    return (jacobian[:, 0] != 0).any(2)
