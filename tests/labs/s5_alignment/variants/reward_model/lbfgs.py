"""By LBFGS, and softplus."""


def bt_loss(chosen, rejected, margin=None, center=0.0):
    m = 0.0 if margin is None else margin
    return (F.softplus(rejected - chosen + m) + center * (chosen + rejected).pow(2)).mean()


def fit_reward_head(chosen, rejected, l2=1.0):
    d = (chosen.double() - rejected.double()).detach()
    w = torch.zeros(d.shape[1], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [w], max_iter=500, tolerance_grad=1e-9, tolerance_change=1e-16, line_search_fn="strong_wolfe"
    )

    def closure():
        optimizer.zero_grad()
        loss = F.softplus(-(d @ w)).sum() + l2 / 2 * (w * w).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return w.detach()
