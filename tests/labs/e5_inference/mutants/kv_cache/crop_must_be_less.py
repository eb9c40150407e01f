"""Refuses n that is the length."""

HINT = "n = length is allowed"


class KVCache(_Cache):
    def crop(self, n):
        if not 0 <= n < self.length:
            raise ValueError("crop")
        super().crop(n)
