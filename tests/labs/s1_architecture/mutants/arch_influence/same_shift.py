"""Probes a row by adding the same constant to every feature; a first LayerNorm takes that away."""

HINT = "does your probe survive LayerNorm?"


def influence(fn, x):
    x = x.detach()
    y = fn(x)
    table = []
    for j in range(len(x)):
        probe = x.clone()
        probe[j] += 0.5
        table.append(((fn(probe) - y).abs() > 1e-6).any(1))
    return torch.stack(table, 1)
