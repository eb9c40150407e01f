"""Tells a request above the capacity to wait."""

HINT = "more than it holds"


class TokenBucket(_Bucket):
    checks = False
