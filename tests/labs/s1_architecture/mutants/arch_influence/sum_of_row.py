"""Takes the gradient of the plain sum of an output row's features, which may cancel."""

HINT = "weigh them at random"


def influence(fn, x):
    x = x.detach().clone().requires_grad_()
    y = fn(x)
    rows = [torch.autograd.grad(row.sum(), x, retain_graph=True, materialize_grads=True)[0] for row in y]
    return torch.stack([(gradient != 0).any(1) for gradient in rows])
