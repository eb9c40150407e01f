"""Never takes a fixed column out of the inverse."""

HINT = "its row must leave the inverse"
DEMO = True


def gptq_quantize(W, H, bits, group_size, damp=0.01):
    return _gptq(W, H, bits, group_size, damp, factor=torch.linalg.inv)
