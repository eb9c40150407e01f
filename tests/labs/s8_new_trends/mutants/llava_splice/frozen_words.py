"""Takes the table out of the graph."""

HINT = "embed itself"


def splice_image(input_ids, image_features, image_token_id, embed):
    places = input_ids == image_token_id
    if int(places.sum()) != len(image_features):
        raise ValueError("count")
    return embed(input_ids).detach().masked_scatter(places[..., None], image_features)
