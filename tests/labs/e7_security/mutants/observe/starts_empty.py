"""Begins empty."""

HINT = "it begins full"


class TokenBucket(_Bucket):
    start = 0.0
