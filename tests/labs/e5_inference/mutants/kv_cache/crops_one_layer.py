"""Crops layer 0 alone."""

HINT = "the first n of every layer"


class KVCache(_Cache):
    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.kept[0] = tuple(x[:, :, :n] for x in self.kept[0])
