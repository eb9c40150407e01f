"""Lets rank 0 keep all of the state."""

HINT = "no rank may keep all of it"
DEMO = True


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    n = len(params)
    m, v = (x if len(x) == n else torch.zeros(n) for x in states[0])
    (p, ((m, v),)) = _zero1(params, [torch.stack(grads).mean(0)], [(m, v)], lr, t, betas, eps, weight_decay)
    return p, [(m, v), *states[1:]]
