"""Right code with a knob for each mistake."""


class _Lora(nn.Module):
    b_random, a_zero, freeze, in_place, divide, root, scaled, bias_twice, bf16 = (
        [False] * 2 + [True] + [False] * 1 + [True] * 3 + [False] * 2
    )
    check = True

    def __init__(self, base, r, alpha, rslora=False):
        super().__init__()
        if self.check and not isinstance(base, nn.Linear):
            raise TypeError(type(base).__name__)
        if self.check and r < 1:
            raise ValueError(f"{r}")
        self.base = base.requires_grad_(not self.freeze)
        self.scale = alpha / (math.sqrt(r) if rslora and self.root else r) if self.scaled else 1.0
        if self.scaled and not self.divide:
            self.scale = float(alpha)
        self.A = nn.Parameter(torch.zeros(r, base.in_features))
        self.B = nn.Parameter(torch.zeros(base.out_features, r))
        if not self.a_zero:
            nn.init.kaiming_uniform_(self.A, a=math.sqrt(5))
        if self.b_random:
            nn.init.kaiming_uniform_(self.B, a=math.sqrt(5))

    def forward(self, x):
        y = self.base(x)
        return (y + self.scale * (x.float() @ self.A.T @ self.B.T)).to(y.dtype)

    def merge(self):
        merged = self.base if self.in_place else copy.deepcopy(self.base)
        with torch.no_grad():
            merged.weight += (self.scale * self.B @ self.A).to(merged.weight.dtype)
        return merged
