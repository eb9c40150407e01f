"""Doubles after an overflow."""

HINT = "× 0.5 after an overflow"


class GradScaler(_Scaler):
    grows_after_overflow = True
