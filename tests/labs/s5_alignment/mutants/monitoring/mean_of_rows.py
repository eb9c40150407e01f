"""A mean of the rows' means."""

HINT = "one mean over all tokens"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, rows=True)
