"""Draws A from a normal distribution."""

HINT = "kaiming_uniform_ with a = √5"


class LoRALinear(_Lora):
    def __init__(self, base, r, alpha, rslora=False):
        super().__init__(base, r, alpha, rslora)
        nn.init.normal_(self.A)
