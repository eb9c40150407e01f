"""A block counts as shared when exactly two have it."""

HINT = "three requests have block 0"


class BlockManager(_Books):
    def is_shared(self, rid, place):
        return place > 0 and self.users[self.table[rid][-1]] == 2
