"""Takes a thousandth for nothing."""

HINT = "only less than 1e-9 missing"


class TokenBucket(_Bucket):
    slack = 1e-3
