"""A fork gets blocks of its own."""

HINT = "no block is taken or copied by a fork"


class BlockManager(_Books):
    def fork(self, parent, child):
        self.table[child] = [self.new() for _ in self.table[parent]]
        self.length[child] = self.length[parent]
