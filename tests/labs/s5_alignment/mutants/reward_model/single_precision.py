"""Computes and returns float32."""

HINT = "turn the features into float64 first"


def fit_reward_head(chosen, rejected, l2=1.0):
    d = chosen.double() - rejected.double()
    return _head(d.float(), l2, tol=1e-4)
