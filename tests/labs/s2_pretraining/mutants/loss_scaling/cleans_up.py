"""Throws the gradients away after the step."""

HINT = "the unscaled, clipped gradient is left there"


def amp_step(losses, parameters, scaler, optimizer_step, max_norm):
    for loss in losses:
        scaler.scale(loss).backward()
    bad = scaler.unscale_([p.grad for p in parameters])
    norm = math.inf if bad else nn.utils.clip_grad_norm_(parameters, max_norm).item()
    scaler.step(optimizer_step)
    scaler.update()
    for p in parameters:
        p.grad = torch.zeros_like(p)
    return norm
