"""Makes the whole mask, and cuts tiles from it."""

HINT = "are made for one tile of block_q × block_k only"


def flash_attention(q, k, *args, **kwargs):
    torch.ones(q.shape[-2], k.shape[-2]).tril().bool()
    return _flash(q, k, *args, **kwargs)
