"""The difference without β."""

HINT = "pays β times the difference"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, no_beta=True)
