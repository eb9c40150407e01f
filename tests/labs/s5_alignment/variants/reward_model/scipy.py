"""By SciPy, and a few steps of Newton's method."""


def bt_loss(chosen, rejected, margin=None, center=0.0):
    gap = chosen.double() - rejected.double()
    if margin is not None:
        gap = gap - margin.double()
    return F.binary_cross_entropy_with_logits(gap, torch.ones_like(gap)) + center * torch.mean(
        (chosen.double() + rejected.double()) ** 2
    )


def fit_reward_head(chosen, rejected, l2=1.0):
    from scipy.optimize import minimize

    d = (chosen.double() - rejected.double()).numpy()

    def objective(w):
        z = d @ w
        p = 1 / (1 + np.exp(np.clip(z, -700, 700)))
        return np.logaddexp(0, -z).sum() + l2 / 2 * w @ w, l2 * w - d.T @ p

    w = minimize(
        objective, np.zeros(d.shape[1]), jac=True, method="L-BFGS-B", options={"gtol": 1e-12, "ftol": 1e-16}
    ).x
    for _ in range(3):
        p = 1 / (1 + np.exp(d @ w))
        H = l2 * np.eye(len(w)) + d.T @ ((p * (1 - p))[:, None] * d)
        w = w - np.linalg.solve(H, l2 * w - d.T @ p)
    return torch.from_numpy(w)
