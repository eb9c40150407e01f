"""Judges a finite loss beside a norm that is NaN."""

HINT = "the loss beside a NaN isn't judged"


class Monitor(_Monitor):
    norm_ignored = True
