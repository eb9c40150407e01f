"""Unscales and updates for each micro-batch."""

HINT = "unscale once"


def amp_step(losses, parameters, scaler, optimizer_step, max_norm):
    for loss in losses:
        scaler.scale(loss).backward()
        bad = scaler.unscale_([p.grad for p in parameters])
        norm = math.inf if bad else nn.utils.clip_grad_norm_(parameters, max_norm).item()
        scaler.step(optimizer_step)
        scaler.update()
    return norm
