"""By softplus."""


def dpo_loss(
    pi_chosen, pi_rejected, ref_chosen, ref_rejected, *, beta=0.1, kind="sigmoid", label_smoothing=0.0
):
    eps = label_smoothing
    if kind == "robust" and eps >= 0.5:
        raise ValueError("robust needs an ε below ½")
    h = pi_chosen - pi_rejected - (ref_chosen - ref_rejected)
    kinds = {
        "sigmoid": lambda x: (1 - eps) * F.softplus(-x) + eps * F.softplus(x),
        "hinge": lambda x: F.relu(1 - x),
        "robust": lambda x: ((1 - eps) * F.softplus(-x) - eps * F.softplus(x)) / (1 - 2 * eps),
    }
    if kind not in kinds:
        raise ValueError(f"kind is one of {', '.join(kinds)}")
    with torch.no_grad():
        rewards = beta * (pi_chosen - ref_chosen), beta * (pi_rejected - ref_rejected)
    return kinds[kind](beta * h), *rewards
