"""Blocks of no slots are accepted."""

HINT = "block_size = 0"


class BlockManager(_Books):
    SIZES = False
