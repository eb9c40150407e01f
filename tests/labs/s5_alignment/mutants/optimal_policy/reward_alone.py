"""The value without the divergence."""

HINT = "β·log Z"


def tilted_policy(ref_logp, reward, beta):
    return _tilted(ref_logp, reward, beta, value="none")
