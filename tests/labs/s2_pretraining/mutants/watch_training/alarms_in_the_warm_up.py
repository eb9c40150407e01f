"""Looks for spikes from the second step on."""

HINT = "no spikes in the first `warmup` calls"


class Monitor(_Monitor):
    alarms_early = True
