"""k2 as d²."""

HINT = "d²/2"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, k2_half=False)
