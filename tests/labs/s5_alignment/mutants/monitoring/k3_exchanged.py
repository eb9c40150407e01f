"""k3 with exchanged arguments."""

HINT = "the samples come from the policy"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, k3="exchanged")
