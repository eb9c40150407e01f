"""Loses the bias in merging."""

HINT = "and the bias"


class LoRALinear(_Lora):
    def merge(self):
        merged = nn.Linear(self.base.in_features, self.base.out_features, bias=False).to(
            self.base.weight.dtype
        )
        with torch.no_grad():
            merged.weight.copy_(self.base.weight + self.scale * self.B @ self.A)
        return merged
