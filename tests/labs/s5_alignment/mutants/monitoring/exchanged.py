"""d with its sign reversed."""

HINT = "−d, with d = log π_ref − log π"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, swap=True)
