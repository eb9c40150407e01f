"""Lets update be called without unscale_."""

HINT = "nobody has looked at this step's gradients yet"


class GradScaler(_Scaler):
    def update(self):
        if self.bad is not None:
            super().update()
