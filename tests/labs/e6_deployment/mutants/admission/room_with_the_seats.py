"""Counts those who run into the waiting room."""

HINT = "beside the one that runs"


class Gate(_Gate):
    def free_seat(self):
        return super().free_seat() and self.running + len(self.queue) < max(self.max_waiting, 1)

    def full(self):
        return self.running + len(self.queue) >= self.max_waiting
