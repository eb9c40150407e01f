"""Takes the largest value of each feature."""

HINT = "nor the largest values"


def embed(texts, batch_size=16):
    def pool(hidden, mask):
        return hidden.masked_fill(mask[..., None] == 0, -torch.inf).amax(1)

    return _embed(texts, batch_size, pool=pool)
