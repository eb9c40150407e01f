"""Works in float32 whatever comes."""

HINT = "make m, ℓ and a in q's dtype"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, dtype=torch.float32)
