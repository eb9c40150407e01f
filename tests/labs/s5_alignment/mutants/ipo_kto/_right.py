"""Right code with a knob for each mistake."""


def _kto(
    pi,
    ref,
    desirable,
    kl_pi,
    kl_ref,
    *,
    beta=0.1,
    w_desirable=1.0,
    w_undesirable=1.0,
    clamp="mean",
    detach=True,
    rows=False,
    reorder=False,
    swap=False,
    flip=False,
    beta_z=False,
    log=False,
    median=False,
    all_z=True,
    total=False,
):
    z = kl_pi - kl_ref
    if clamp == "rows":
        z = z.clamp(min=0)
    if not rows:
        z = z.sum() if total else z.mean()
    if clamp in ("mean", "abs"):
        z = z.abs() if clamp == "abs" else z.clamp(min=0)
    if detach:
        z = z.detach()
    rho = pi - ref
    sign = torch.where(desirable, 1.0, -1.0)
    inner = beta * sign * (rho - z) if all_z else beta * torch.where(desirable, rho - z, -rho)
    if beta_z:
        inner = sign * (beta * rho - z)
    if flip:
        inner = -inner
    if swap:
        w_desirable, w_undesirable = w_undesirable, w_desirable
    losses = -F.logsigmoid(inner) if log else 1 - torch.sigmoid(inner)
    losses = torch.where(desirable, w_desirable, w_undesirable) * losses
    return torch.cat([losses[desirable], losses[~desirable]]) if reorder else losses


def _ipo(
    pc, pr, rc, rr, lc, lr, *, tau=0.1, lengths=True, target=None, both=False, root=False, one_sided=False
):
    n, k = (lc, lr) if lengths else (1, 1)
    if both:
        n = k = lc + lr
    margin = (pc - rc) / n - (pr - rr) / k - (1 / (2 * tau) if target is None else target(tau))
    if one_sided:
        margin = margin.clamp(max=0)
    return margin.abs() if root else margin**2
