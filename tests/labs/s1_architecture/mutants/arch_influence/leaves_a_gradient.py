"""Lets autograd collect gradients in x itself."""

HINT = "let a detached copy require the gradient"


def influence(fn, x):
    x.requires_grad_()
    y = fn(x)
    rows = []
    for row in y:
        x.grad = None
        (row * torch.randn_like(row)).sum().backward(retain_graph=True)
        rows.append((x.grad != 0).any(1))
    return torch.stack(rows)
