"""Lets zip drop lengths."""

HINT = "one for each row"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    labels = input_ids.clone()
    for row, n in zip(labels, prompt_len):
        row[:n] = -100
    labels[input_ids == image_token_id] = -100
    labels[input_ids == pad_id] = -100
    return labels
