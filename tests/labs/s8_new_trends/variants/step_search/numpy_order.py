"""A stable argsort; the scores of a path multiplied anew."""


def chain_score(step_scores, how):
    import numpy as np

    known = {"min": np.min, "prod": np.prod, "last": lambda s: s[-1]}
    if how not in known:
        raise ValueError(how)
    return float(known[how](np.array(step_scores))) if len(step_scores) else 1.0


def beam_steps(start, propose, score, width, depth):
    import numpy as np

    if not width >= 1:
        raise ValueError("width")
    paths, products, calls = [[start]], np.ones(1), 0
    for _ in range(depth):
        made, parents = [], []
        for i, path in enumerate(paths):
            for step in propose(path):
                made.append(path + [step])
                parents.append(i)
        if len(made) == 0:
            break
        values = products[parents] * np.array([score(path) for path in made])
        calls += len(made)
        order = np.argsort(-values, kind="stable")[:width]
        paths, products = [made[i] for i in order], values[order]
    return paths[0], float(products[0]), calls
