"""Has no waiting room at all."""

HINT = "Who waits sleeps on a future"


class Gate(_Gate):
    def full(self):
        return True
