"""Scales the queries that it was given."""

HINT = "and *= change what was given"


def flash_attention(q, *args, **kwargs):
    q /= math.sqrt(q.shape[-1])
    return _flash(q, *args, **kwargs, scale=1.0)
