"""Uses F.linear, and draws A by its bound."""


class LoRALinear(nn.Module):
    def __init__(self, base: nn.Linear, r: int, alpha: float, rslora: bool = False):
        if not isinstance(base, nn.Linear):
            raise TypeError(f"need nn.Linear, got {base.__class__.__name__}")
        if r < 1:
            raise ValueError(f"r must be positive, is {r}")
        super().__init__()
        self.base = base
        base.weight.requires_grad_(False)
        if base.bias is not None:
            base.bias.requires_grad_(False)
        bound = base.in_features**-0.5
        self.A = nn.Parameter(torch.rand(r, base.in_features) * 2 * bound - bound)
        self.B = nn.Parameter(torch.zeros(base.out_features, r))
        self.s = alpha / math.sqrt(r) if rslora else alpha / r

    def forward(self, x):
        y = F.linear(x, self.base.weight, self.base.bias)
        change = F.linear(F.linear(x.float(), self.A), self.B)
        return y + (self.s * change).type_as(y)

    @torch.no_grad()
    def merge(self):
        new = copy.deepcopy(self.base)
        new.weight.add_((self.s * self.B @ self.A).type_as(new.weight))
        return new
