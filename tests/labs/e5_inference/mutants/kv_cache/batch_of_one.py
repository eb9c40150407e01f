"""Keeps the first sequence of a batch."""

HINT = "B is what the first update says"


class KVCache(_Cache):
    def update(self, layer, k, v):
        return super().update(layer, k[:1], v[:1])
