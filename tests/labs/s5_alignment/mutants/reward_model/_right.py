"""Right code with a knob for each mistake."""


def _bt(
    chosen, rejected, margin=None, center=0.0, *, add=False, total=False, diff=False, naive=False, half=False
):
    gap = chosen - rejected
    if margin is not None:
        gap = gap + margin if add else gap - margin
    losses = -torch.log(torch.sigmoid(gap)) if naive else -F.logsigmoid(gap)
    middle = (chosen - rejected) if diff else (chosen + rejected) / (2 if half else 1)
    return (losses.sum() if total else losses.mean()) + center * (middle**2).mean()


def _head(d, l2, labels=None, tol=1e-9, rounds=200):
    w = torch.zeros(d.shape[1], dtype=d.dtype)
    for _ in range(rounds):
        p = torch.sigmoid(-(d @ w))
        gradient = l2 * w - d.T @ p
        if gradient.norm() < tol:
            break
        H = l2 * torch.eye(len(w), dtype=d.dtype) + d.T @ ((p * (1 - p))[:, None] * d)
        step, size = torch.linalg.solve(H, gradient), 1.0
        f = lambda v: F.softplus(-(d @ v)).sum() + l2 / 2 * v @ v
        while f(w - size * step) > f(w) and size > 1e-6:
            size /= 2
        w = w - size * step
    return w
