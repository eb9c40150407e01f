"""Weighs two parts by their log-sum-exps themselves."""

HINT = "the parts weigh as exp(lse1) to exp(lse2)"


def merge_states(o1, lse1, o2, lse2):
    total = lse1 + lse2
    return (lse1 / total)[..., None] * o1 + (lse2 / total)[..., None] * o2, torch.logaddexp(lse1, lse2)
