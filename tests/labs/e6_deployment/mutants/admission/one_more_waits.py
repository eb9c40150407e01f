"""Lets one more wait than there is room for."""

HINT = "raise Overloaded at once"


class Gate(_Gate):
    def full(self):
        return len(self.queue) > self.max_waiting
