"""Rounds half epochs down."""

HINT = "over all of them"


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    return _steps(examples, batch, accumulation, devices, epochs, all_epochs=math.floor)
