"""One pattern, itertools.groupby."""

import itertools


def tensor_bytes(tensors, sizes):
    def one(shape, kind):
        block, size = sizes[kind]
        if shape[-1] % block != 0:
            raise ValueError(f"a row of {shape[-1]} and blocks of {block}")
        return math.prod(shape) * size // block

    return sum(one(*tensor) for tensor in tensors)


def kv_cache_bytes(n_layers, n_kv_heads, head_dim, n_ctx, bytes_per_element=2):
    per_token = 2 * n_kv_heads * head_dim * bytes_per_element
    return n_layers * per_token * n_ctx


def choose_quant(files, budget, kv, overhead):
    rows = []
    for name, size in files.items():
        found = re.match(r"(?!mmproj)(.+?)(-[0-9]{5}-of-([0-9]{5}))?[.]gguf$", name)
        if found:
            rows.append((re.findall("[^-.]+", found[1])[-1].upper(), int(found[3] or 1), size))
    fits = {}
    for label, group in itertools.groupby(sorted(rows), key=lambda row: row[0]):
        group = list(group)
        total = sum(size for _, _, size in group)
        if len(group) == group[0][1] and kv + overhead + total <= budget:
            fits[label] = total
    return max(sorted(fits), key=fits.get) if fits else None
