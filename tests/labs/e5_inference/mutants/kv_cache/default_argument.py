"""Shares the list that is a default argument."""

HINT = "not on the class, which all caches share"


class KVCache(_Cache):
    def __init__(self, kept={}):
        self.kept = kept
