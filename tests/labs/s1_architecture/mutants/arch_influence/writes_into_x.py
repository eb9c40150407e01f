"""Perturbs x itself."""

HINT = "what you add to x itself stays there"


def influence(fn, x):
    with torch.no_grad():
        table = torch.autograd.functional.jacobian(fn, x.detach().clone())
        x += 0.1
    return (table != 0).any(3).any(1)
