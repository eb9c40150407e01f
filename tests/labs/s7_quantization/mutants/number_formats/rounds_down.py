"""Takes the level below."""

HINT = "compare with all levels"


def codebook_quantize(x, codebook, block_size):
    def below(scaled, levels):
        return (torch.searchsorted(levels, scaled, right=True) - 1).clamp(0)

    return _quantize(x, codebook, block_size, choose=below)
