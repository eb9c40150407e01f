"""A fork copies the half-full block at once."""

HINT = "no block is taken or copied by a fork"


class BlockManager(_Books):
    def fork(self, parent, child):
        super().fork(parent, child)
        if self.length[child] % self.block_size:
            self.users[self.table[child][-1]] -= 1
            self.table[child][-1] = self.new()
