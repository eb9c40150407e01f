"""One scale for each row of weights, the mean of its groups'."""

HINT = "each group's sum has its own scale"


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w.mean(1, keepdim=True))
