"""Leaves the base trainable."""

HINT = "base.requires_grad_(False)"


class LoRALinear(_Lora):
    freeze = False
