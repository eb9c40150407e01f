"""Takes the largest number for the largest magnitude."""

HINT = "the largest magnitude, not the largest number"


def quantize_blockwise(x, code, block=256):
    blocks = F.pad(x, (0, -len(x) % block)).view(-1, block)
    top = blocks.amax(1).abs()
    scaled = blocks / torch.where(top == 0, 1.0, top)[:, None]
    return torch.bucketize(scaled, (code[1:] + code[:-1]) / 2).flatten()[: len(x)].to(torch.uint8), top
