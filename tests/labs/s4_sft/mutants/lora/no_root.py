"""Divides by r under rslora."""

HINT = "the scale is α ÷ √r"


class LoRALinear(_Lora):
    root = False
