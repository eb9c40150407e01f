"""Leaves the base trainable."""

HINT = "base's weight and bias take part, and require no gradient"


class LoRALinear(_Lora):
    freeze = False
