"""Halves the scale and steps all the same."""

HINT = "a step that overflows is skipped"


class GradScaler(_Scaler):
    skip = False
