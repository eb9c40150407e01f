"""Takes tokens away when the clock goes back."""

HINT = "nothing is lost at 3"


class TokenBucket(_Bucket):
    back = "loses"
