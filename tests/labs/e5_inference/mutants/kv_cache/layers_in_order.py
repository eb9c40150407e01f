"""A list of layers, which must come one after the other."""

HINT = "layers come in any order"


class KVCache:
    def __init__(self):
        self.kept = []

    def update(self, layer, k, v):
        if layer == len(self.kept):
            self.kept.append((k, v))
        else:
            self.kept[layer] = tuple(torch.cat([a, b], 2) for a, b in zip(self.kept[layer], (k, v)))
        return self.kept[layer]

    @property
    def length(self):
        return self.kept[0][0].shape[2] if self.kept else 0

    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.kept = [(k[:, :, :n], v[:, :, :n]) for k, v in self.kept]
