"""Right books with a knob for each mistake."""


class _Books:
    SIZES, CHILD_CHECK = True, True

    def __init__(self, num_blocks, block_size):
        if self.SIZES and block_size < 1:
            raise ValueError("block_size")
        self.block_size = block_size
        self.free = list(range(num_blocks))
        self.users = [0] * num_blocks
        self.table, self.length = {}, {}

    @property
    def free_blocks(self):
        return len(self.free)

    def new(self):
        if not self.free:
            raise MemoryError("no block is free")
        block = min(self.free)
        self.free.remove(block)
        self.users[block] = 1
        return block

    def drop(self, block):
        self.users[block] -= 1
        if self.users[block] == 0:
            self.free.append(block)

    def is_shared(self, rid, place):
        return place > 0 and self.users[self.table[rid][-1]] > 1

    def leave(self, block):
        self.users[block] -= 1

    def told(self, src, dst):
        return src, dst

    def slot(self, block, place):
        return block * self.block_size + place

    def append(self, rid):
        place = self.length.get(rid, 0) % self.block_size
        copy = None
        if place == 0:
            block = self.new()
            self.table[rid] = [*self.table.get(rid, []), block]
        elif self.is_shared(rid, place):
            src, dst = self.table[rid][-1], self.new()
            self.leave(src)
            self.table[rid][-1] = dst
            copy = self.told(src, dst)
        self.length[rid] = self.length.get(rid, 0) + 1
        return self.slot(self.table[rid][-1], place), copy

    def fork(self, parent, child):
        if self.CHILD_CHECK and child in self.table:
            raise ValueError("child")
        self.table[child] = list(self.table[parent])
        self.length[child] = self.length[parent]
        for block in self.table[child]:
            self.users[block] += 1

    def release(self, rid):
        for block in self.table.pop(rid):
            self.drop(block)
        del self.length[rid]
