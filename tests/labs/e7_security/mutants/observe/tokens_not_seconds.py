"""Gives the missing tokens, not the seconds."""

HINT = "over the rate"


class TokenBucket(_Bucket):
    unit = "tokens"
