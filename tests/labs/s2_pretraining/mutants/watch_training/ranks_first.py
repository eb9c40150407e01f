"""Tells of ranks before losses."""

HINT = "in the order of the docstring"


class Monitor(_Monitor):
    def update(self, *seen):
        return super().update(*seen)[::-1]
