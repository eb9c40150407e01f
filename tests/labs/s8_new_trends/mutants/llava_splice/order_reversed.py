"""Uses the features from the last."""

HINT = "the first one first"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    if int(places.sum()) != len(image_features):
        raise ValueError("count")
    return embed(input_ids).masked_scatter(places[..., None], image_features.flip(0))
