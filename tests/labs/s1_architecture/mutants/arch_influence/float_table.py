"""Returns 0.0 and 1.0."""

HINT = "compare with 0: True or False"


def influence(fn, x):
    jacobian = torch.autograd.functional.jacobian(fn, x.detach())
    return (jacobian != 0).any(3).any(1).float()
