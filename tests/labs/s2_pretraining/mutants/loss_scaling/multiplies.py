"""Multiplies by the scale once more."""

HINT = "divide by the scale"


class GradScaler(_Scaler):
    divides = False
