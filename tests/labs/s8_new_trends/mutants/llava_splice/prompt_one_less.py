"""Leaves the prompt's last token in."""

HINT = "all of the prompt"


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = input_ids.clone()
    for row, n in zip(labels, prompt_len):
        row[: max(n - 1, 0)] = -100
    labels[input_ids == image_token_id] = -100
    labels[input_ids == pad_id] = -100
    return labels
