"""Keeps the last n tokens."""

HINT = "the first n of every layer"


class KVCache(_Cache):
    def crop(self, n):
        if not 0 <= n <= self.length:
            raise ValueError("crop")
        self.kept = {i: tuple(x[:, :, x.shape[2] - n :] for x in pair) for i, pair in self.kept.items()}
