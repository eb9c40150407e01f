"""free_blocks counts slots."""

HINT = "a block is taken when a token needs it"


class BlockManager(_Books):
    @property
    def free_blocks(self):
        return len(self.free) * self.block_size
