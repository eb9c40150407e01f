"""The copy is one more block of the table."""

HINT = "old tokens are missing"


class BlockManager(_Books):
    def append(self, rid):
        place = self.length.get(rid, 0) % self.block_size
        before = list(self.table.get(rid, []))
        slot, copy = super().append(rid)
        if copy:
            self.table[rid] = [*before, copy[1]]
        return slot, copy
