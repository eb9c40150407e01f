"""step returns nothing."""

HINT = "step returns whether it stepped"


class GradScaler(_Scaler):
    def step(self, optimizer_step):
        super().step(optimizer_step)
