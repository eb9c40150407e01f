"""By numpy, and by running maxima."""


def preference_metrics(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta):
    a, b, c, d = (
        x.detach().cpu().double().numpy() for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected)
    )
    chosen, rejected = beta * (a - c), beta * (b - d)
    return {
        "logps/chosen": float(a.mean()),
        "logps/rejected": float(b.mean()),
        "rewards/accuracies": float(np.mean(chosen > rejected)),
        "rewards/chosen": float(chosen.mean()),
        "rewards/margins": float(chosen.mean() - rejected.mean()),
        "rewards/rejected": float(rejected.mean()),
    }


def kl_estimates(logp, ref_logp, mask):
    k = mask.numpy().astype(bool)
    d = ref_logp.numpy()[k] - logp.numpy()[k]
    return {"k1": np.mean(-d), "k2": np.mean(d * d) / 2, "k3": np.mean(np.expm1(d) - d)}


def displaced_at(chosen, margins, drop=0.3):
    if len(chosen) != len(margins):
        raise ValueError("lengths")
    for t in range(1, len(chosen)):
        i = int(np.argmax(chosen[:t]))
        if chosen[i] - chosen[t] >= drop and margins[t] > margins[i]:
            return t
    return None
