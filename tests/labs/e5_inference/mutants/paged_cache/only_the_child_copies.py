"""Only a child gets a copy; the parent writes on."""

HINT = "whoever writes into a shared block"


class BlockManager(_Books):
    def fork(self, parent, child):
        super().fork(parent, child)
        self.children = getattr(self, "children", set()) | {child}

    def is_shared(self, rid, place):
        return super().is_shared(rid, place) and rid in getattr(self, "children", set())
