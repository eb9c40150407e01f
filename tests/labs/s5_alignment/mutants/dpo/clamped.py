"""Clamps βh to ±20 for stability."""

HINT = "F.logsigmoid"


def dpo_loss(pi_chosen, pi_rejected, ref_chosen, ref_rejected, *, beta=0.1, **options):
    losses, chosen, rejected = _dpo(pi_chosen, pi_rejected, ref_chosen, ref_rejected, beta=beta, **options)
    h = ((pi_chosen - ref_chosen) - (pi_rejected - ref_rejected)).clamp(-20 / beta, 20 / beta)
    zero = torch.zeros_like(h)
    return _dpo(h, zero, zero, zero, beta=beta, **options)[0], chosen, rejected
