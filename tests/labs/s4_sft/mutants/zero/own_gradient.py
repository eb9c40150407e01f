"""Takes each rank's own gradient."""

HINT = "nor a rank's own"


def zero1_step(params, grads, states, *, lr, t, betas, eps, weight_decay):
    n, c = len(params), len(states[0][0])
    mixed = torch.zeros(n)
    for rank, g in enumerate(grads):
        mixed[rank * c : (rank + 1) * c] = g[rank * c : (rank + 1) * c]
    return _zero1(params, [mixed] * len(grads), states, lr, t, betas, eps, weight_decay)
