"""Right code with a knob for each mistake."""


def _metrics(
    pi_chosen,
    pi_rejected,
    ref_chosen,
    ref_rejected,
    beta,
    *,
    strict=True,
    raw=False,
    probs=False,
    tensors=False,
    scale=True,
    relative=False,
    names=None,
):
    b = beta if scale else 1.0
    chosen, rejected = b * (pi_chosen - ref_chosen), b * (pi_rejected - ref_rejected)
    left, right = (pi_chosen, pi_rejected) if raw else (chosen, rejected)
    margins = pi_chosen.exp() - pi_rejected.exp() if probs else chosen - rejected
    means = {
        "rewards/chosen": chosen,
        "rewards/rejected": rejected,
        "rewards/margins": margins,
        "rewards/accuracies": (left > right if strict else left >= right).float(),
        "logps/chosen": pi_chosen - ref_chosen if relative else pi_chosen,
        "logps/rejected": pi_rejected - ref_rejected if relative else pi_rejected,
    }
    means = {(names or {}).get(k, k): x for k, x in means.items()}
    return {k: x.detach().mean() if tensors else float(x.detach().mean()) for k, x in means.items()}


def _kl(logp, ref_logp, mask, *, swap=False, rows=False, padded=False, k2_half=True, k3="right"):
    d = logp - ref_logp if swap else ref_logp - logp
    k = mask.bool()

    def mean(x):
        x = torch.where(k, x, 0.0)
        if rows:
            return (x.sum(1) / k.sum(1).clamp(min=1)).mean()
        return x.mean() if padded else x.sum() / k.sum()

    third = {"right": d.exp() - 1 - d, "exchanged": (-d).exp() - 1 + d, "no one": d.exp() - d}[k3]
    return {"k1": mean(-d), "k2": mean(d**2 / (2 if k2_half else 1)), "k3": mean(third)}


def _displaced(
    chosen,
    margins,
    drop=0.3,
    *,
    against="best",
    strict=False,
    grown="strict",
    late=False,
    check=True,
    first=0,
    own=False,
):
    if check and len(chosen) != len(margins):
        raise ValueError("lengths")
    best = 0
    for t in range(first, min(len(chosen), len(margins))):
        if chosen[t] > chosen[best] or (late and chosen[t] == chosen[best]):
            best = t
        where = {"best": best, "last": max(t - 1, 0), "start": 0}[against]
        lost = chosen[where] - chosen[t]
        if own:
            up = margins[t] > max(margins[:t], default=math.inf)
        else:
            up = {"strict": margins[t] > margins[where], "equal": margins[t] >= margins[where], "any": True}[
                grown
            ]
        if (lost > drop if strict else lost >= drop) and up and t != where:
            return t
    return None
