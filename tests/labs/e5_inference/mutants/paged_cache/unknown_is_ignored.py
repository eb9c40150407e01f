"""Releasing an unknown request does nothing."""

HINT = "release of an unknown request"


class BlockManager(_Books):
    def release(self, rid):
        if rid in self.table:
            super().release(rid)
