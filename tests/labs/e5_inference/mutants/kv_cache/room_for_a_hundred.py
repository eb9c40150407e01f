"""Buffers of a hundred tokens, and no more."""

HINT = "where it is full it gets more room"


class KVCache:
    def __init__(self):
        self.buffers, self.filled = {}, {}

    def update(self, layer, k, v):
        b, g, t, d = k.shape
        if layer not in self.buffers:
            self.buffers[layer], self.filled[layer] = k.new_zeros(2, b, g, 100, d), 0
        at = self.filled[layer]
        self.filled[layer] = at + t
        for kept, new in zip(self.buffers[layer], (k, v)):
            kept[:, :, at : at + t] = new
        return tuple(self.buffers[layer][:, :, :, : at + t])

    @property
    def length(self):
        return next(iter(self.filled.values()), 0)

    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.filled = dict.fromkeys(self.filled, n)
