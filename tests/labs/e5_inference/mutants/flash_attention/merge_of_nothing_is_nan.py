"""Forgets that both parts may be empty."""

HINT = "changes nothing; −∞ − (−∞) is nan"


def merge_states(o1, lse1, o2, lse2):
    lse = torch.logaddexp(lse1, lse2)
    return (lse1 - lse).exp()[..., None] * o1 + (lse2 - lse).exp()[..., None] * o2, lse
