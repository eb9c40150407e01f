"""By a boolean index into a copy."""


def splice_image(input_ids, image_features, image_token_id, embed):
    where = input_ids == image_token_id
    if where.sum() != image_features.shape[0]:
        raise ValueError("count")
    out = embed(input_ids).clone()
    out[where] = image_features
    return out


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != len(input_ids):
        raise ValueError("lengths")
    labels = torch.where((input_ids == image_token_id) | (input_ids == pad_id), -100, input_ids)
    for b, n in enumerate(prompt_len):
        labels[b, :n] = -100
    return labels
