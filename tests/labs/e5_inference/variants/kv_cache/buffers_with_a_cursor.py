"""Buffers that double when they are full, and a cursor for each layer."""


class KVCache:
    def __init__(self):
        self.buffers, self.cursor = {}, {}

    def update(self, layer, k, v):
        at = self.cursor.get(layer, 0)
        end = at + k.shape[2]
        if layer not in self.buffers or self.buffers[layer].shape[3] < end:
            new = torch.zeros(2, *k.shape[:2], 2 * end + 1, k.shape[3], dtype=k.dtype, device=k.device)
            if at:
                new[..., :at, :] = self.buffers[layer][..., :at, :]
            self.buffers[layer] = new
        self.buffers[layer][0, :, :, at:end] = k
        self.buffers[layer][1, :, :, at:end] = v
        self.cursor[layer] = end
        return self.buffers[layer][0, :, :, :end], self.buffers[layer][1, :, :, :end]

    @property
    def length(self):
        return self.cursor.get(0, 0)

    def crop(self, n):
        if n < 0 or n > self.length:
            raise ValueError(f"{n} of {self.length}")
        self.cursor = dict.fromkeys(self.cursor, n)
