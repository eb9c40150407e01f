"""By torch.cdist and addcdiv, with the mean from x0."""


def _place(t, n):
    if t < 0 or t >= n:
        raise ValueError(f"no step {t}")
    return t


def q_sample(x0, t, eps, alpha_bar):
    a = float(alpha_bar[_place(t, len(alpha_bar))])
    return math.sqrt(a) * x0 + math.sqrt(1 - a) * eps


def ddpm_step(x_t, t, eps, beta, z):
    _place(t, len(beta))
    alpha = 1 - beta
    now = alpha[: t + 1].prod()
    before = alpha[:t].prod()
    guess = (x_t - (1 - now).sqrt() * eps) / now.sqrt()
    mean = before.sqrt() * beta[t] / (1 - now) * guess + alpha[t].sqrt() * (1 - before) / (1 - now) * x_t
    return mean + z * torch.sqrt(beta[t] * (1 - before) / (1 - now))


def optimal_eps(x_t, t, data, alpha_bar):
    a = alpha_bar[_place(t, len(alpha_bar))]
    far = torch.cdist(x_t, a.sqrt() * data, compute_mode="donot_use_mm_for_euclid_dist")
    weights = torch.softmax(far.pow(2) / (-2 * (1 - a)), dim=1)
    return (x_t - a.sqrt() * weights.mm(data)) / torch.sqrt(1 - a)
