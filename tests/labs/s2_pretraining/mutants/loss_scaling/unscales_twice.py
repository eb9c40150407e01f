"""Unscales as often as it is asked to."""

HINT = "it would divide twice"


class GradScaler(_Scaler):
    once = False
