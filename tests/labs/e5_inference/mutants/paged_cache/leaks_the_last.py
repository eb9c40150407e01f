"""Frees full blocks only."""

HINT = "the half-full last one too"


class BlockManager(_Books):
    def release(self, rid):
        blocks = self.table.pop(rid)
        for block in blocks[: self.length.pop(rid) // self.block_size]:
            self.drop(block)
