"""A refused call pays."""

HINT = "a call that is refused takes nothing"


class TokenBucket(_Bucket):
    pays = True
