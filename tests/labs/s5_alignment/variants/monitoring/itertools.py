"""By a running maximum and floats."""


def preference_metrics(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta):
    out = {}
    c, r = (pi_chosen - ref_chosen) * beta, (pi_rejected - ref_rejected) * beta
    out["rewards/chosen"], out["rewards/rejected"] = c.mean().item(), r.mean().item()
    out["rewards/margins"] = (c - r).mean().item()
    out["rewards/accuracies"] = c.gt(r).sum().item() / len(c)
    out["logps/chosen"], out["logps/rejected"] = pi_chosen.mean().item(), pi_rejected.mean().item()
    return out


def kl_estimates(logp, ref_logp, mask):
    terms = [(q - p).item() for p, q, k in zip(logp.flatten(), ref_logp.flatten(), mask.flatten()) if k]
    n = len(terms)
    return {
        "k1": torch.tensor(-sum(terms) / n),
        "k2": torch.tensor(sum(d * d for d in terms) / (2 * n)),
        "k3": torch.tensor(sum(math.exp(d) - 1 - d for d in terms) / n),
    }


def displaced_at(chosen, margins, drop=0.3):
    best, beside = -math.inf, math.inf
    for t, (c, m) in enumerate(zip(chosen, margins, strict=True)):
        if c > best:
            best, beside = c, m
        elif best - c >= drop and m > beside:
            return t
