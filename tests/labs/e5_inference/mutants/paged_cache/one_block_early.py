"""Takes the next block as soon as one is full."""

HINT = "a block is taken when a token needs it"


class BlockManager(_Books):
    def append(self, rid):
        place = self.length.get(rid, 0) % self.block_size
        if rid not in self.table:
            self.table[rid] = [self.new()]
        blocks = self.table[rid]
        copy = None
        if place and self.users[blocks[-1]] > 1:
            src, dst = blocks[-1], self.new()
            self.users[src] -= 1
            blocks[-1], copy = dst, (src, dst)
        slot = self.slot(blocks[-1], place)
        self.length[rid] = self.length.get(rid, 0) + 1
        if place == self.block_size - 1:
            blocks.append(self.new())
        return slot, copy
