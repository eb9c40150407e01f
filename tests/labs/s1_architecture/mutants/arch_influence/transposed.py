"""Rows are inputs, columns outputs."""

HINT = "rows are outputs, columns are inputs"
DEMO = True


def influence(fn, x):
    jacobian = torch.autograd.functional.jacobian(fn, x.detach())
    return (jacobian != 0).any(3).any(1).T
