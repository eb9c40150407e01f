"""Stops after a few steps of gradient descent."""

HINT = "Go on until it is below 1e-6"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    w = torch.zeros(d.shape[1], dtype=d.dtype)
    for _ in range(50):
        w = w - 0.01 * (l2 * w - d.T @ torch.sigmoid(-(d @ w)))
    return w
