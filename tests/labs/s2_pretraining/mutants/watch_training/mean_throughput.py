"""Takes the mean of the steps' tokens per second."""

HINT = "all tokens over all seconds"


class Monitor(_Monitor):
    def tokens_per_second(self):
        return statistics.mean(a / b for a, b in self.t)
