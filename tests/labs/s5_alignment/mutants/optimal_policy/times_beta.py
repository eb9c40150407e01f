"""r·β in place of r/β."""

HINT = "each reward is divided by β"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, times=True)
