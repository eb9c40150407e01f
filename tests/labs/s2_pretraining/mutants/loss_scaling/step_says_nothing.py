"""step returns nothing."""

HINT = "whether the step was done"


class GradScaler(_Scaler):
    def step(self, optimizer_step):
        super().step(optimizer_step)
