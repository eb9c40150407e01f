"""Right code with a knob for each mistake."""


def _rewards(
    score,
    logp,
    ref_logp,
    mask,
    beta,
    *,
    column=False,
    sign=1,
    every=False,
    times=False,
    masked=True,
    no_beta=False,
    first=False,
):
    inside = mask.bool()
    n = inside.sum(1)
    rewards = -sign * (1.0 if no_beta else beta) * (logp - ref_logp)
    rewards = rewards * mask if times else rewards.masked_fill(~inside, 0.0)
    if not masked:
        rewards = -beta * (logp - ref_logp)
    last = inside & (torch.arange(mask.shape[1]) == (0 if first else n[:, None] - 1))
    if column:
        last = torch.arange(mask.shape[1]) == mask.shape[1] - 1
        last = last.expand_as(inside)
    if every:
        last = inside
    return rewards + torch.where(last, score[:, None], 0.0)


def _gae(
    rewards,
    values,
    mask,
    gamma=1.0,
    lam=0.95,
    *,
    clean=True,
    forward=False,
    to_go=False,
    gamma_v=True,
    gamma_a=True,
    in_place=False,
    out=True,
    no_lam=False,
    last_value=False,
    whiten=False,
    stop=True,
):
    inside = mask.bool()
    if in_place:
        values[~inside], rewards[~inside] = 0.0, 0.0
    raw = values
    if clean:
        rewards, values = rewards.masked_fill(~inside, 0.0), values.masked_fill(~inside, 0.0)
    A = torch.zeros_like(values)
    a, v = torch.zeros_like(values[:, 0]), torch.zeros_like(values[:, 0])
    order = range(values.shape[1]) if forward else reversed(range(values.shape[1]))
    for t in order:
        delta = rewards[:, t] + (gamma if gamma_v else 1.0) * v - values[:, t]
        a = delta + (gamma if gamma_a else 1.0) * (1.0 if no_lam else lam) * a
        if stop:
            a = torch.where(inside[:, t], a, 0.0)
        v = raw[:, t].nan_to_num(0.0) if last_value else values[:, t]
        A[:, t] = a
    if to_go:
        R, total = torch.zeros_like(values), torch.zeros_like(values[:, 0])
        for t in reversed(range(values.shape[1])):
            total = rewards[:, t] + gamma * total
            R[:, t] = total
    else:
        R = A + values
    if whiten:
        A = torch.where(inside, (A - A[inside].mean()) / (A[inside].std() + 1e-8), 0.0)
    return A, (torch.where(inside, R, 0.0) if out else R)
