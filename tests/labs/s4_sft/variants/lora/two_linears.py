"""Keeps A and B as layers."""


class LoRALinear(nn.Module):
    def __init__(self, base, r, alpha, rslora=False):
        super().__init__()
        if not isinstance(base, nn.Linear):
            raise TypeError(f"{type(base).__name__} isn't linear")
        if r <= 0:
            raise ValueError(f"rank {r}")
        self.base, self.scaling = base, alpha / r**0.5 if rslora else alpha / r
        for p in base.parameters():
            p.requires_grad = False
        self.down = nn.Linear(base.in_features, r, bias=False)
        self.up = nn.Linear(r, base.out_features, bias=False)
        nn.init.zeros_(self.up.weight)

    @property
    def A(self):
        return self.down.weight

    @property
    def B(self):
        return self.up.weight

    def forward(self, x):
        out = self.base(x)
        return out + (self.up(self.down(x.to(torch.float32))) * self.scaling).to(out.dtype)

    def merge(self):
        layer = nn.Linear(self.base.in_features, self.base.out_features, bias=self.base.bias is not None)
        weight = self.base.weight.float() + self.scaling * (self.B @ self.A)
        layer.weight = nn.Parameter(weight.detach().to(self.base.weight.dtype))
        if self.base.bias is not None:
            layer.bias = nn.Parameter(self.base.bias.detach().clone())
        return layer


def lora_size(shapes, r, targets):
    wanted, total = set(targets), 0
    for name, shape in shapes.items():
        if name.split(".")[-1] in wanted:
            total += r * sum(shape)
    return total
