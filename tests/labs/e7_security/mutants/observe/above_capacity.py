"""Refills above the capacity."""

HINT = "at most to its capacity"


class TokenBucket(_Bucket):
    cap = False
