"""The score at the first token."""

HINT = "the score comes last"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, first=True)
