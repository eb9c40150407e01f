"""Keeps the tensors on the class."""

HINT = "not on the class, which all caches share"


class KVCache(_Cache):
    kept = {}

    def __init__(self):
        pass

    def update(self, layer, k, v):
        if layer in self.kept:
            k, v = (torch.cat([old, new], 2) for old, new in zip(self.kept[layer], (k, v)))
        KVCache.kept[layer] = k, v
        return k, v
