"""Refuses a text without a picture."""

HINT = "it is the embedding"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    if not places.any():
        raise ValueError("no placeholder and no picture")
    if int(places.sum()) != len(image_features):
        raise ValueError("count")
    return embed(input_ids).masked_scatter(places[..., None], image_features)
