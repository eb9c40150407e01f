"""Counts in an array; slots are numpy integers; the number of tokens is kept with the table."""


class BlockManager:
    def __init__(self, num_blocks, block_size):
        if not block_size > 0:
            raise ValueError("block_size")
        self.block_size = block_size
        self.count = np.zeros(num_blocks, dtype=int)
        self.table, self.tokens = {}, {}

    @property
    def free_blocks(self):
        return int((self.count == 0).sum())

    def append(self, rid):
        n = self.tokens.get(rid, 0)
        mine = self.table.get(rid, [])
        new_needed = n % self.block_size == 0
        copy_needed = not new_needed and self.count[mine[-1]] > 1
        copy = None
        if new_needed or copy_needed:
            free = np.flatnonzero(self.count == 0)
            if free.size == 0:
                raise MemoryError
            block = int(free[0])
            self.count[block] = 1
            if copy_needed:
                self.count[mine[-1]] -= 1
                copy = (mine[-1], block)
                mine[-1] = block
            else:
                self.table.setdefault(rid, mine).append(block)
        self.tokens[rid] = n + 1
        return mine[-1] * self.block_size + n % self.block_size, copy

    def fork(self, parent, child):
        blocks = self.table[parent]
        if child in self.table:
            raise ValueError
        self.table[child], self.tokens[child] = blocks.copy(), self.tokens[parent]
        self.count[blocks] += 1

    def release(self, rid):
        self.count[self.table.pop(rid)] -= 1
        self.tokens.pop(rid)
