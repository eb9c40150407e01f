"""Doesn't divide by the rank."""

HINT = "the scale is α ÷ r"
DEMO = True


class LoRALinear(_Lora):
    divide = False
