"""Takes the levels for evenly spaced."""

HINT = "levels needn't be evenly spaced"


def codebook_quantize(x, codebook, block_size):
    def even(scaled, levels):
        if len(levels) == 16:
            return (scaled[..., None] - levels).abs().argmin(-1)
        return torch.round((scaled + 1) / 2 * (len(levels) - 1))

    return _quantize(x, codebook, block_size, choose=even)
