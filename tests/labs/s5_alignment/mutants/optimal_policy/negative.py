"""The reward with its sign reversed."""

HINT = "β·(log π − log π_ref)"


def implicit_reward(logp, ref_logp, beta):
    return _reward(logp, ref_logp, beta, swap=True)
