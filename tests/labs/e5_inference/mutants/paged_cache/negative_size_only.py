"""Takes 0 for a size."""

HINT = "block_size = 0"


class BlockManager(_Books):
    SIZES = False

    def __init__(self, num_blocks, block_size):
        if block_size < 0:
            raise ValueError("block_size")
        super().__init__(num_blocks, block_size)
