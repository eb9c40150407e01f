"""Merges into fp32."""

HINT = "in the type of base's weight"


class LoRALinear(_Lora):
    def merge(self):
        merged = copy.deepcopy(self.base).float()
        with torch.no_grad():
            merged.weight += self.scale * self.B @ self.A
        return merged
