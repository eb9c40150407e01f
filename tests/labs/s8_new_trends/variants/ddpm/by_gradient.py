"""The denoiser as the gradient of the log-density; a loop over points."""


def q_sample(x0, t, eps, alpha_bar):
    if t not in range(len(alpha_bar)):
        raise ValueError(t)
    return x0 * alpha_bar[t] ** 0.5 + eps * (1 - alpha_bar[t]) ** 0.5


def ddpm_step(x_t, t, eps, beta, z):
    if t not in range(len(beta)):
        raise ValueError(t)
    alpha_bar = torch.cat([torch.ones(1, dtype=beta.dtype), (1 - beta).log().cumsum(0).exp()])
    now, before = alpha_bar[t + 1], alpha_bar[t]
    mean = (x_t - beta[t] * eps / (1 - now) ** 0.5) / (1 - beta[t]) ** 0.5
    return mean if t == 0 else mean + (beta[t] * (1 - before) / (1 - now)) ** 0.5 * z


def optimal_eps(x_t, t, data, alpha_bar):
    if t not in range(len(alpha_bar)):
        raise ValueError(t)
    a = alpha_bar[t]
    rows = []
    for x in x_t:
        log_w = -((x - a.sqrt() * data) ** 2).sum(1) / (2 * (1 - a))
        log_w = log_w - log_w.logsumexp(0)
        rows.append((x - a.sqrt() * (log_w.exp()[:, None] * data).sum(0)) / (1 - a).sqrt())
    return torch.stack(rows)
