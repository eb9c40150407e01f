"""The right scaler with a knob for each mistake."""


class _Scaler:
    skip = True
    counts_skipped = resets = once = True
    counts_skipped = False
    off = 0
    grows_after_overflow = False
    divides = True
    only_inf = False

    def __init__(self, init=65536.0, growth=2.0, backoff=0.5, interval=2000):
        self.s, self.growth, self.backoff, self.interval = init, growth, backoff, interval
        self.n, self.bad = 0, None

    def get_scale(self):
        return self.s

    def scale(self, loss):
        return loss * self.s

    def unscale_(self, grads):
        if self.once and self.bad is not None:
            raise RuntimeError("twice")
        there = [g for g in grads if g is not None]
        self.bad = any(bool((g.isinf() if self.only_inf else ~g.isfinite()).any()) for g in there)
        for g in there:
            g.mul_(1 / self.s if self.divides else self.s)
        return self.bad

    def step(self, optimizer_step):
        if self.bad is None:
            raise RuntimeError("no unscale_")
        if not self.bad or not self.skip:
            optimizer_step()
        return not self.bad or not self.skip

    def update(self):
        if self.bad is None:
            raise RuntimeError("no unscale_")
        if self.bad:
            self.s *= self.growth if self.grows_after_overflow else self.backoff
            self.n = self.n + 1 if self.counts_skipped else 0 if self.resets else self.n
        else:
            self.n += 1
        if self.n == self.interval + self.off and not (self.bad and not self.counts_skipped):
            self.s *= self.growth
            self.n = 0
        self.bad = None
