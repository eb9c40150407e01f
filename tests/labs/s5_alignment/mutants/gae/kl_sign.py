"""Pays for what is less likely than the reference."""

HINT = "pays β times the difference"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, sign=-1)
