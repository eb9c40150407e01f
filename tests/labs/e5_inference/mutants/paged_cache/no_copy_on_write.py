"""Writes into a shared block."""

HINT = "child's token appears in the parent"
DEMO = True


class BlockManager(_Books):
    def is_shared(self, rid, place):
        return False
