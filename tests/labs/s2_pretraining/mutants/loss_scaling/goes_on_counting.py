"""Goes on counting after an overflow where it was."""

HINT = "the count begins anew"


class GradScaler(_Scaler):
    resets = False
