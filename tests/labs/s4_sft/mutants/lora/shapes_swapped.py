"""Takes A and B for each other's shapes."""

HINT = "A is (r, in) and B (out, r)"


class LoRALinear(_Lora):
    def __init__(self, base, r, alpha, rslora=False):
        super().__init__(base, r, alpha, rslora)
        self.A = nn.Parameter(self.A.detach().T.clone())
        self.B = nn.Parameter(self.B.detach().T.clone())

    def forward(self, x):
        y = self.base(x)
        return (y + self.scale * (x.float() @ self.A @ self.B)).to(y.dtype)
