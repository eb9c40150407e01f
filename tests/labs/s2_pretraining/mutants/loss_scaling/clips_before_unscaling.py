"""Clips scaled gradients."""

HINT = "65,536 times too large"
DEMO = True


def amp_step(losses, parameters, scaler, optimizer_step, max_norm):
    for loss in losses:
        scaler.scale(loss).backward()
    norm = nn.utils.clip_grad_norm_(parameters, max_norm).item()
    bad = scaler.unscale_([p.grad for p in parameters])
    scaler.step(optimizer_step)
    scaler.update()
    return math.inf if bad else norm
