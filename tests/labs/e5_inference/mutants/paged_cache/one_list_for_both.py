"""The child's table is the parent's list."""

HINT = "each request has a list of its own"


class BlockManager(_Books):
    def fork(self, parent, child):
        super().fork(parent, child)
        self.table[child] = self.table[parent]
