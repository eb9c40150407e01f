"""Quantises the weights alone."""

HINT = "x is quantised too"


def int8_matmul(x, w, threshold=6.0):
    loud = (x.abs() >= threshold).any(0)
    q = w.clone()
    if not loud.all():
        scale = w[:, ~loud].abs().amax(1, keepdim=True) / 127
        q[:, ~loud] = torch.round(w[:, ~loud] / torch.where(scale == 0, 1.0, scale)) * scale
    return x @ q.T, loud.nonzero().flatten()
