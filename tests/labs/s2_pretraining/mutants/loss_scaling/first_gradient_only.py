"""Looks for overflow in the last gradient alone."""

HINT = "in any of the gradients"


class GradScaler(_Scaler):
    def unscale_(self, grads):
        super().unscale_(grads)
        there = [g for g in grads if g is not None]
        self.bad = not bool(there[-1].isfinite().all()) if there else False
        return self.bad
