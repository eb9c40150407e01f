"""Takes requests for numbers or texts and keeps them as texts."""

HINT = "a request's name may be anything"


class BlockManager(_Books):
    def append(self, rid):
        return super().append(str(rid))
