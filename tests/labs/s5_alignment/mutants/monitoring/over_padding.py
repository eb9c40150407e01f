"""The mean over the padding as well."""

HINT = "that the mask keeps"


def kl_estimates(logp, ref_logp, mask):
    return _kl(logp, ref_logp, mask, padded=True)
