"""Refuses to take no tokens."""

HINT = "no tokens are always there"


class TokenBucket(_Bucket):
    def take(self, tokens, now):
        if tokens == 0:
            raise ValueError("tokens")
        return super().take(tokens, now)
