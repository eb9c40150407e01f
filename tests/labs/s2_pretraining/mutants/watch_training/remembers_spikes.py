"""Puts spikes among the values to compare with, median or not."""

HINT = "a spike isn't put among the values"


class Monitor(_Monitor):
    keeps_spikes = True
