"""Forgets that there are several devices."""

HINT = "every device takes a batch at a time"


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    return _steps(examples, batch, accumulation, devices, epochs, use=False)
