"""Averages two parts."""

HINT = "whatever the number of keys"


def merge_states(o1, lse1, o2, lse2):
    return (o1 + o2) / 2, torch.logaddexp(lse1, lse2)
