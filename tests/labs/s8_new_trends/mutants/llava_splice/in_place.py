"""Writes into the ids."""

HINT = "clone before"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids
    pads, images = input_ids == pad_id, input_ids == image_token_id
    labels[pads | images] = -100
    for row, n in zip(labels, prompt_len):
        row[:n] = -100
    return labels
