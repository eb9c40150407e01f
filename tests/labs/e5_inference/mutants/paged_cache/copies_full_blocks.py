"""Copies a shared block even where the token begins a new one."""

HINT = "a full block is never written again"


class BlockManager(_Books):
    def append(self, rid):
        place = self.length.get(rid, 0) % self.block_size
        if place == 0 and rid in self.table and self.users[self.table[rid][-1]] > 1:
            src, dst = self.table[rid][-1], self.new()
            self.leave(src)
            self.table[rid][-1] = dst
            slot, _ = super().append(rid)
            return slot, (src, dst)
        return super().append(rid)
