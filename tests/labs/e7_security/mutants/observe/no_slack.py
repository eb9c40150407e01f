"""Refuses who waited as told, for a rounding error."""

HINT = "below 1e-9 missing counts as nothing"


class TokenBucket(_Bucket):
    slack = 1e-300
