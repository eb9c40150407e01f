"""Destination first, source second."""

HINT = "src and dst of the copy are exchanged"


class BlockManager(_Books):
    def told(self, src, dst):
        return dst, src
