"""Doubles and halves, whatever it is told."""

HINT = "the factors are arguments"


class GradScaler(_Scaler):
    def __init__(self, init=65536.0, growth=2.0, backoff=0.5, interval=2000):
        super().__init__(init, 2.0, 0.5, interval)
