"""Zeroes columns instead of cutting them out; int32 product."""


def int8_matmul(x, w, threshold=6.0):
    loud = x.abs().max(0).values.ge(threshold)
    quiet_x, quiet_w = torch.where(loud, 0, x), torch.where(loud, 0, w)
    sx = quiet_x.abs().max(1, keepdim=True).values.div(127).clamp(min=1e-30)
    sw = quiet_w.abs().max(1, keepdim=True).values.div(127).clamp(min=1e-30)
    sums = torch.round(quiet_x / sx).int() @ torch.round(quiet_w / sw).int().T
    return sums * sx * sw.T + torch.where(loud, x, 0) @ w.T, torch.nonzero(loud)[:, 0]
