"""Loops over gradients; a counter that runs down; numpy for fp16."""


class GradScaler:
    def __init__(self, init=65536.0, growth=2.0, backoff=0.5, interval=2000):
        self._scale, self._growth, self._backoff, self._interval = float(init), growth, backoff, interval
        self._left = interval
        self._seen = None

    def get_scale(self):
        return self._scale

    def scale(self, loss):
        return loss.mul(self._scale)

    def unscale_(self, grads):
        if self._seen is not None:
            raise RuntimeError("unscale_() was called")
        self._seen = False
        for g in grads:
            if g is None:
                continue
            g.copy_(g.double() / self._scale)
            if not math.isfinite(g.abs().max().item()) or bool(torch.isnan(g).any()):
                self._seen = True
        return self._seen

    def step(self, optimizer_step):
        if self._seen is None:
            raise RuntimeError
        if self._seen is False:
            optimizer_step()
            return True
        return False

    def update(self):
        if self._seen is None:
            raise RuntimeError
        if self._seen:
            self._scale, self._left = self._scale * self._backoff, self._interval
        else:
            self._left -= 1
            if self._left == 0:
                self._scale, self._left = self._scale * self._growth, self._interval
        self._seen = None


def amp_step(losses, parameters, scaler, optimizer_step, max_norm):
    total = sum(losses)
    scaler.scale(total).backward()
    scaler.unscale_([p.grad for p in parameters])
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    done = scaler.step(optimizer_step)
    scaler.update()
    return norm.item() if done else math.inf


def underflow_share(g, scale):
    values = g.detach().numpy().astype(np.float32).ravel()
    values = values[values != 0]
    if values.size == 0:
        return 0.0
    return float(np.mean((values * np.float32(scale)).astype(np.float16) == 0))
