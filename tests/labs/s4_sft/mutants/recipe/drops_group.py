"""Drops the last, incomplete group."""

HINT = "a last, incomplete group"


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    return _steps(examples, batch, accumulation, devices, epochs, groups=math.floor)
