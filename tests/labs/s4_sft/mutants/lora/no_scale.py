"""Forgets the scale."""

HINT = "the scale is α ÷ r"


class LoRALinear(_Lora):
    scaled = False
