"""Gives each part the other's weight."""

HINT = "the parts weigh as exp(lse1) to exp(lse2)"


def merge_states(o1, lse1, o2, lse2):
    lse = torch.logaddexp(lse1, lse2)
    return (lse2 - lse).exp()[..., None] * o1 + (lse1 - lse).exp()[..., None] * o2, lse
