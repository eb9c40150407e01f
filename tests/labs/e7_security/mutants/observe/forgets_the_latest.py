"""An earlier time becomes the latest, and the same seconds refill twice."""

HINT = "since 5"


class TokenBucket(_Bucket):
    back = "forgets"
