"""Crops keys and not values."""

HINT = "the first n of every layer, keys and values"


class KVCache(_Cache):
    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.kept = {i: (k[:, :, :n], v) for i, (k, v) in self.kept.items()}
