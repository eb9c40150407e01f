"""Has a smoothed loss of 0 before any."""

HINT = "None, not 0"


class Monitor(_Monitor):
    def smoothed_loss(self):
        return self.s or 0.0
