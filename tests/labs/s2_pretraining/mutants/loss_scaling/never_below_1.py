"""Keeps the scale from falling below 1."""

HINT = "also below 1"


class GradScaler(_Scaler):
    def update(self):
        super().update()
        self.s = max(self.s, 1.0)
