"""Lets update be called without unscale_."""

HINT = "nothing is known of its gradients"


class GradScaler(_Scaler):
    def update(self):
        if self.bad is not None:
            super().update()
