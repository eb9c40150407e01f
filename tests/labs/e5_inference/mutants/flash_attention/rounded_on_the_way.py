"""Works in float32 and returns the dtype that came."""

HINT = "make m, ℓ and a in q's dtype"


def flash_attention(q, *args, **kwargs):
    out, lse = _flash(q, *args, **kwargs, dtype=torch.float32)
    return out.to(q.dtype), lse.to(q.dtype)
