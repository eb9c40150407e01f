"""Joins along the heads."""

HINT = "along S, the third dimension"


class KVCache(_Cache):
    def update(self, layer, k, v):
        if layer in self.kept and self.kept[layer][0].shape[2] == k.shape[2]:
            k, v = (torch.cat([old, new], 1) for old, new in zip(self.kept[layer], (k, v)))
        self.kept[layer] = k, v
        return k, v
