"""Merges into its own base."""

HINT = "merge makes a new layer"


class LoRALinear(_Lora):
    in_place = True
