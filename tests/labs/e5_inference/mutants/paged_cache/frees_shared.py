"""Releases all blocks of a request, whoever else has them."""

HINT = "a block that another request has too isn't free"


class BlockManager(_Books):
    def drop(self, block):
        self.free.append(block)

    def new(self):
        self.free = sorted(set(self.free))
        return super().new()
