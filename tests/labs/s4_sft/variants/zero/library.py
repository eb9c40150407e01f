"""Lets torch's optimizer do each run."""


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    ranks, n = len(grads), len(params)
    c = (n + ranks - 1) // ranks
    mean = torch.stack(grads).mean(0)
    whole, kept = params.clone(), []
    for rank in range(ranks):
        run = slice(min(rank * c, n), min((rank + 1) * c, n))
        size = run.stop - run.start
        parameter = nn.Parameter(params[run].clone())
        parameter.grad = mean[run].clone()
        optimizer = torch.optim.AdamW([parameter], lr=lr, betas=betas, eps=eps, weight_decay=weight_decay)
        m, v = states[rank]
        optimizer.state[parameter] = {
            "step": torch.tensor(float(t - 1)), "exp_avg": m[:size].clone(), "exp_avg_sq": v[:size].clone()
        }  # fmt: skip
        optimizer.step()
        whole[run] = parameter.detach()
        state = optimizer.state[parameter]
        kept.append(tuple(F.pad(state[name], (0, c - size)) for name in ("exp_avg", "exp_avg_sq")))
    return whole, kept
