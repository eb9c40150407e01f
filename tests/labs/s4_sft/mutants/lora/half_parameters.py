"""Makes A and B in the base's type."""

HINT = "don't take the type of the base's weight"


class LoRALinear(_Lora):
    def __init__(self, base, r, alpha, rslora=False):
        super().__init__(base, r, alpha, rslora)
        self.A = nn.Parameter(self.A.detach().to(base.weight.dtype))
        self.B = nn.Parameter(self.B.detach().to(base.weight.dtype))

    def forward(self, x):
        y = self.base(x)
        return (y + self.scale * (x.float() @ self.A.float().T @ self.B.float().T)).to(y.dtype)
