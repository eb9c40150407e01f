"""Takes the free block with the largest number."""

HINT = "the slot is block"


class BlockManager(_Books):
    def new(self):
        if not self.free:
            raise MemoryError("no block is free")
        block = self.free.pop(self.free.index(max(self.free)))
        self.users[block] = 1
        return block
