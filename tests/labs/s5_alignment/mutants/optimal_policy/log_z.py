"""The value without β."""

HINT = "log Z alone"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, value="log")
