"""Merges in float32 and gives the result the dtype that is wanted."""

HINT = "go through no other dtype"


def merge_states(o1, lse1, o2, lse2):
    lse = torch.logaddexp(lse1.float(), lse2.float())
    finite = lse.masked_fill(lse == -math.inf, 0)[..., None]
    a, b = ((part.float()[..., None] - finite).exp() for part in (lse1, lse2))
    return (a * o1.float() + b * o2.float()).to(o1.dtype), lse.to(lse1.dtype)
