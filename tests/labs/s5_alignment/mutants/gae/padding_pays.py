"""The padding pays, too."""

HINT = "outside the mask there is nothing"


def token_rewards(score, logp, ref_logp, mask, beta):
    return _rewards(score, logp, ref_logp, mask, beta, masked=False)
