"""Takes 0 for the latest time before the first call."""

HINT = "time may begin anywhere"


class TokenBucket(_Bucket):
    def __init__(self, capacity, rate):
        super().__init__(capacity, rate)
        self.last = 0.0
