"""The slot is counted within the request."""

HINT = "goes on in its last one until that is full"


class BlockManager(_Books):
    def append(self, rid):
        slot, copy = super().append(rid)
        return self.length[rid] - 1, copy
