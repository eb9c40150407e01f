"""Takes the mean and the standard deviation, spikes included: blind after the first."""

HINT = "the second is missed"
DEMO = True


class Monitor(_Monitor):
    robust = False
    keeps_spikes = True
