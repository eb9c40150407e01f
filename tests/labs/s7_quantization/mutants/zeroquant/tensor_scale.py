"""One scale for all tokens."""

HINT = "a loud token must not cost a quiet one"
DEMO = True


def zeroquant_linear(x, q_w, s_w):
    return _layer(x, q_w, s_w, scale=lambda x: (x.abs().max() / 127).expand(len(x), 1))
