"""A fork of an unknown request begins an empty one."""

HINT = "a fork of an unknown request"


class BlockManager(_Books):
    def fork(self, parent, child):
        self.table.setdefault(parent, [])
        self.length.setdefault(parent, 0)
        super().fork(parent, child)
