"""Books the tokens ahead: the wait is told, and the tokens are taken already."""

HINT = "a call that is refused takes nothing"


class TokenBucket(_Bucket):
    def take(self, tokens, now):
        wait = super().take(tokens, now)
        if wait:
            self.level, self.last = 0.0, now + wait
        return wait
