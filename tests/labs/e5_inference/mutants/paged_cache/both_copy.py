"""The copier still counts as a user of the old block."""

HINT = "the second writes without one"


class BlockManager(_Books):
    def leave(self, block):
        pass
