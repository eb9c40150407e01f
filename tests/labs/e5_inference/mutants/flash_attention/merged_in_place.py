"""Weighs the outputs that it was given in place."""

HINT = "and *= change what was given"


def merge_states(o1, lse1, o2, lse2):
    lse = torch.logaddexp(lse1, lse2)
    finite = lse.masked_fill(lse == -math.inf, 0)[..., None]
    o1 *= (lse1[..., None] - finite).exp()
    o1 += (lse2[..., None] - finite).exp() * o2
    return o1.clone(), lse
