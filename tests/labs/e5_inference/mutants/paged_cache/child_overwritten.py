"""A fork replaces a child that is there."""

HINT = "its tokens would be lost"


class BlockManager(_Books):
    CHILD_CHECK = False
