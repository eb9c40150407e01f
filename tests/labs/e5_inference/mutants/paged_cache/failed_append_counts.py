"""Counts the token before it looks for a block."""

HINT = "a failed append leaves no trace"


class BlockManager(_Books):
    def append(self, rid):
        self.length[rid] = self.length.get(rid, 0) + 1
        self.length[rid] -= 1
        try:
            return super().append(rid)
        except MemoryError:
            self.length[rid] += 1
            raise
