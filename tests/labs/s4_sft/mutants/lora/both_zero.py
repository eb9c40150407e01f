"""Begins with zeros in both."""

HINT = "if A is zero too, B never gets a gradient"


class LoRALinear(_Lora):
    a_zero = True
