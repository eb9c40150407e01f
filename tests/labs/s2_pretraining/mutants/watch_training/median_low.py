"""Takes the lower of the two in the middle."""

HINT = "of six it is the mean of the two in the middle"


class Monitor(_Monitor):
    low = True
