"""Foreach for gradients; the state as a dict; autograd.grad in place of backward."""


class GradScaler:
    def __init__(self, init=65536.0, growth=2.0, backoff=0.5, interval=2000):
        self.state = {
            "scale": torch.tensor(init, dtype=torch.float64),
            "streak": 0,
            "checked": False,
            "bad": False,
        }
        self.options = (growth, backoff, interval)

    def get_scale(self):
        return self.state["scale"].item()

    def scale(self, loss):
        return self.get_scale() * loss

    def unscale_(self, grads):
        if self.state["checked"]:
            raise RuntimeError("already unscaled")
        grads = [g for g in grads if g is not None]
        if grads:
            torch._foreach_mul_(grads, 1.0 / self.get_scale())
        self.state["checked"] = True
        self.state["bad"] = bool(sum(int((~torch.isfinite(g)).sum()) for g in grads))
        return self.state["bad"]

    def step(self, optimizer_step):
        if not self.state["checked"]:
            raise RuntimeError("unscale first")
        if self.state["bad"]:
            return False
        optimizer_step()
        return True

    def update(self):
        growth, backoff, interval = self.options
        if not self.state["checked"]:
            raise RuntimeError("unscale first")
        self.state["streak"] = 0 if self.state["bad"] else self.state["streak"] + 1
        if self.state["bad"]:
            self.state["scale"] *= backoff
        elif self.state["streak"] % interval == 0:
            self.state["scale"] *= growth
        self.state["checked"] = False


def amp_step(losses, parameters, scaler, optimizer_step, max_norm):
    scaler.scale(torch.stack([loss.reshape(()) for loss in losses]).sum()).backward()
    if scaler.unscale_([p.grad for p in parameters]):
        norm = float("inf")
    else:
        norm = float(torch.nn.utils.clip_grad_norm_(parameters, max_norm))
    scaler.step(optimizer_step)
    scaler.update()
    return norm


def underflow_share(g, scale):
    some = torch.count_nonzero(g).item()
    left = torch.count_nonzero((g.float() * scale).to(torch.float16)).item()
    return (some - left) / some if some else 0.0
