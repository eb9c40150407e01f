"""In float64, row by row."""


def ipo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, len_chosen, len_rejected, *, tau=0.1):
    c = (pi_chosen.double() - ref_chosen.double()) / len_chosen.double()
    r = (pi_rejected.double() - ref_rejected.double()) / len_rejected.double()
    return (c - r - 1 / (2 * tau)).pow(2)


def kto_loss(pi, ref, desirable, kl_pi, kl_ref, *, beta=0.1, w_desirable=1.0, w_undesirable=1.0):
    z = max(float((kl_pi.double() - kl_ref.double()).detach().mean()), 0.0)
    rows = []
    for p, r, good in zip(pi.double(), ref.double(), desirable.tolist()):
        x = beta * (p - r - z)
        rows.append(w_desirable * (1 - torch.sigmoid(x)) if good else w_undesirable * (1 - torch.sigmoid(-x)))
    return torch.stack(rows)
