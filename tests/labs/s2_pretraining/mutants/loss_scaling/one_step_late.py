"""Grows one step late."""

HINT = "when 4 good steps in a row are done"


class GradScaler(_Scaler):
    off = 1
