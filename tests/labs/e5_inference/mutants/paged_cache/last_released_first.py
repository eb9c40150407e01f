"""Takes the block that was released last."""

HINT = "always the free block with the smallest number"


class BlockManager(_Books):
    def __init__(self, num_blocks, block_size):
        super().__init__(num_blocks, block_size)
        self.free.reverse()

    def new(self):
        if not self.free:
            raise MemoryError("no block is free")
        block = self.free.pop()
        self.users[block] = 1
        return block
