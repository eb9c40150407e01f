"""Takes a derivative below a threshold for no dependence."""

HINT = "autograd gives an exact 0 where there is no path"


def influence(fn, x):
    jacobian = torch.autograd.functional.jacobian(fn, x.detach())
    return (jacobian.abs() > 1e-3).any(3).any(1)
