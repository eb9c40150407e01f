"""Lets the empty list's own error through."""

HINT = "raise MemoryError"


class BlockManager(_Books):
    def new(self):
        if not self.free:
            raise IndexError("pop from empty list")
        return super().new()
