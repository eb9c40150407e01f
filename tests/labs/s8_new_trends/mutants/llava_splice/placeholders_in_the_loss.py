"""Leaves placeholders in the loss."""

HINT = "in no loss"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids.clone()
    for row, n in zip(labels, prompt_len):
        row[:n] = -100
    labels[input_ids == pad_id] = -100
    return labels
