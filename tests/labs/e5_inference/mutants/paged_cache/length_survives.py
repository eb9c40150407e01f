"""A released request keeps its length."""

HINT = "nothing of a released request is kept"


class BlockManager(_Books):
    def release(self, rid):
        length = self.length[rid]
        super().release(rid)
        self.length[rid] = length
