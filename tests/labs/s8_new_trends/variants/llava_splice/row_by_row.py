"""Row by row, by index."""


def splice_image(input_ids, image_features, image_token_id, embed):
    left = list(image_features)
    rows = []
    for ids in input_ids.tolist():
        row = []
        for token in ids:
            if token == image_token_id:
                if not left:
                    raise ValueError("too few features")
                row.append(left.pop(0))
            else:
                row.append(embed(torch.tensor(token)))
        rows.append(torch.stack(row))
    if left:
        raise ValueError("too many features")
    return torch.stack(rows)


def caption_labels(input_ids, prompt_len, image_token_id, pad_id):
    if len(prompt_len) != input_ids.shape[0]:
        raise ValueError("lengths")
    rows = [
        [-100 if i < n or x in (image_token_id, pad_id) else x for i, x in enumerate(row)]
        for row, n in zip(input_ids.tolist(), prompt_len)
    ]
    return torch.tensor(rows)
