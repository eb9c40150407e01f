"""The copy instruction names slots."""

HINT = "aren't numbers of blocks"


class BlockManager(_Books):
    def told(self, src, dst):
        return src * self.block_size, dst * self.block_size
