"""A call with a NaN is not one of the warm-up."""

HINT = "calls with a NaN are among the first"


class Monitor(_Monitor):
    nan_uncounted = True
