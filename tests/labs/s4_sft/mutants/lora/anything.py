"""Takes any rank and layer."""

HINT = "refuse a rank below 1"


class LoRALinear(_Lora):
    def __init__(self, base, r, alpha, rslora=False):
        super().__init__(base if isinstance(base, nn.Linear) else nn.Linear(2, 2), max(r, 1), alpha, rslora)
