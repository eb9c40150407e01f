"""numpy for products, rsplit for names."""


def tensor_bytes(tensors, sizes):
    total = 0
    for shape, kind in tensors:
        per_block, size = sizes[kind]
        rows, rest = divmod(shape[-1], per_block)
        if rest:
            raise ValueError(f"{shape[-1]} isn't a multiple of {per_block}")
        total += int(np.prod(shape[:-1], dtype=np.int64)) * rows * size
    return total


def kv_cache_bytes(n_layers, n_kv_heads, head_dim, n_ctx, bytes_per_element=2):
    return int(np.prod([2, n_layers, n_kv_heads, head_dim, n_ctx, bytes_per_element], dtype=np.int64))


def choose_quant(files, budget, kv, overhead):
    sets = {}
    for name, size in files.items():
        if not name.endswith(".gguf") or name.startswith("mmproj"):
            continue
        stem, count, part = name[: -len(".gguf")], 1, 1
        pieces = stem.rsplit("-", 3)
        if len(pieces) == 4 and pieces[2] == "of" and pieces[1].isdigit() and pieces[3].isdigit():
            stem, part, count = pieces[0], int(pieces[1]), int(pieces[3])
        label = stem.replace(".", "-").rsplit("-", 1)[-1].upper()
        sets.setdefault((label, count), {})[part] = size
    best = None
    for (label, count), parts in sorted(sets.items()):
        total = sum(parts.values())
        if len(parts) == count and total <= budget - kv - overhead and (best is None or total > best[0]):
            best = (total, label)
    return best and best[1]
