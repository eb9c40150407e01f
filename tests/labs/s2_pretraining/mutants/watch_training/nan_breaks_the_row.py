"""A NaN sets the count of high losses back."""

HINT = "it neither counts nor breaks the row"


class Monitor(_Monitor):
    nan_resets = True
