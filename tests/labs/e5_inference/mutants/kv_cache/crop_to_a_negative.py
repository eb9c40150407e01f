"""Refuses only more than there is."""

HINT = "refuse n unless 0 ≤ n ≤ length"


class KVCache(_Cache):
    def crop(self, n):
        if n > self.length:
            raise ValueError("crop")
        self.kept = {i: (k[:, :, :n], v[:, :, :n]) for i, (k, v) in self.kept.items()}
