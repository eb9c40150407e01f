"""The score at the last column."""

HINT = "not the last column"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, column=True)
