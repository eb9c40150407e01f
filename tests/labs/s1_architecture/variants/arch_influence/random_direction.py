"""One Jacobian–vector product for each input row, in a random direction."""


def influence(fn, x):
    table = []
    for j in range(len(x)):
        tangent = torch.zeros_like(x)
        tangent[j] = torch.randn(x.shape[1])
        _, change = torch.autograd.functional.jvp(fn, x.detach(), tangent)
        table.append((change != 0).any(1))
    return torch.stack(table, 1)
