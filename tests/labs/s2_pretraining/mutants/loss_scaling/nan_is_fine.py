"""Takes NaN for a good gradient."""

HINT = "infinite or NaN is not finite"


class GradScaler(_Scaler):
    only_inf = True
