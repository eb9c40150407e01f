"""A request that found no block is in the table all the same."""

HINT = "a failed append leaves no trace"


class BlockManager(_Books):
    def append(self, rid):
        self.table.setdefault(rid, [])
        return super().append(rid)
