"""Crops to any n."""

HINT = "refuse n unless 0 ≤ n ≤ length"


class KVCache(_Cache):
    def crop(self, n):
        self.kept = {i: (k[:, :, :n], v[:, :, :n]) for i, (k, v) in self.kept.items()}
