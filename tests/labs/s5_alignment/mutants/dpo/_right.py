"""Right code with a knob for each mistake."""


def _dpo(
    pi_chosen,
    pi_rejected,
    ref_chosen,
    ref_rejected,
    *,
    beta=0.1,
    kind="sigmoid",
    label_smoothing=0.0,
    refs=1,
    outside=False,
    naive=False,
    graph=False,
    divide=True,
    sign=1,
    swap=False,
    no_ref=False,
    any_kind=False,
    any_eps=False,
    smooth_hinge=False,
    mean=False,
    add=False,
    no_smoothing=False,
    detached=False,
    at_beta=False,
    halves=False,
    unscaled=False,
):
    if kind not in ("sigmoid", "hinge", "robust") and not any_kind:
        raise ValueError(kind)
    if kind == "robust" and label_smoothing >= 0.5 and not any_eps:
        raise ValueError("robust")
    if detached:
        ref_chosen, ref_rejected = ref_chosen.detach(), ref_rejected.detach()
    if swap:
        ref_chosen, ref_rejected = ref_rejected, ref_chosen
    chosen, rejected = pi_chosen - refs * ref_chosen, pi_rejected - refs * ref_rejected
    h = chosen - rejected
    x = h if outside else beta * h
    log = (lambda z: torch.log(torch.sigmoid(z))) if naive else F.logsigmoid
    clean, flip = -(1 - label_smoothing) * log(x), -label_smoothing * log(-x)
    if halves:
        clean = -log(x)
    if kind == "hinge":
        losses = torch.relu((1 / beta if at_beta else 1) - x)
        if smooth_hinge:
            losses = (1 - label_smoothing) * losses + label_smoothing * torch.relu(1 + x)
    elif kind == "robust":
        losses = clean + flip if add else clean - flip
        if divide:
            losses = losses / (1 - 2 * label_smoothing)
    else:
        losses = -log(x) if no_smoothing else clean + flip
    if outside:
        losses = beta * losses
    scale = 1.0 if unscaled else beta
    chosen, rejected = scale * chosen, scale * rejected
    if not graph:
        chosen, rejected = chosen.detach(), rejected.detach()
    losses = sign * losses
    return (losses.mean() if mean else losses), chosen, rejected
