"""By indices, and with a square written out."""


def ipo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, len_chosen, len_rejected, *, tau=0.1):
    d = (pi_chosen - ref_chosen) / len_chosen - (pi_rejected - ref_rejected) / len_rejected
    return torch.square(d - 0.5 / tau)


def kto_loss(pi, ref, desirable, kl_pi, kl_ref, *, beta=0.1, w_desirable=1.0, w_undesirable=1.0):
    with torch.no_grad():
        z = torch.relu((kl_pi - kl_ref).mean())
    out = torch.empty_like(pi)
    good, bad = desirable.nonzero().squeeze(1), (~desirable).nonzero().squeeze(1)
    ratio = pi - ref
    out = out.index_copy(0, good, w_desirable * torch.sigmoid(-beta * (ratio[good] - z)))
    return out.index_copy(0, bad, w_undesirable * torch.sigmoid(beta * (ratio[bad] - z)))
