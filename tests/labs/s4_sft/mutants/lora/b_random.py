"""Draws B at random too."""

HINT = "step 0 must be a no-op"


class LoRALinear(_Lora):
    b_random = True
