"""In float64, by log1p."""


def dpo_loss(
    pi_chosen, pi_rejected, ref_chosen, ref_rejected, *, beta=0.1, kind="sigmoid", label_smoothing=0.0
):
    if kind not in ("sigmoid", "hinge", "robust"):
        raise ValueError(kind)
    if kind == "robust" and not label_smoothing < 0.5:
        raise ValueError(label_smoothing)
    a, b, c, d = (x.double() for x in (pi_chosen, pi_rejected, ref_chosen, ref_rejected))
    x = beta * ((a - c) - (b - d))

    def minus_log_sigmoid(z):
        return torch.log1p(torch.exp(-z.abs())) + torch.maximum(-z, torch.zeros_like(z))

    if kind == "hinge":
        losses = torch.maximum(1 - x, torch.zeros_like(x))
    else:
        e = -label_smoothing if kind == "robust" else label_smoothing
        losses = (1 - label_smoothing) * minus_log_sigmoid(x) + e * minus_log_sigmoid(-x)
        if kind == "robust":
            losses = losses / (1 - 2 * label_smoothing)
    return losses, (beta * (a - c)).detach(), (beta * (b - d)).detach()
