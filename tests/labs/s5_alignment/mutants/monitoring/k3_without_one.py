"""k3 without its −1."""

HINT = "e^d − 1 − d"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, k3="no one")
