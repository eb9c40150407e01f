"""Gives up the shared block before it knows that there is another."""

HINT = "the users of its blocks"


class BlockManager(_Books):
    def append(self, rid):
        place = self.length.get(rid, 0) % self.block_size
        if place and self.is_shared(rid, place) and not self.free:
            self.users[self.table[rid][-1]] -= 1
            raise MemoryError
        return super().append(rid)
