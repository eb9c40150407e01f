"""No counts are kept: who has a block is looked up in the tables."""


class BlockManager:
    def __init__(self, num_blocks, block_size):
        if block_size < 1:
            raise ValueError("block_size")
        self.num_blocks, self.block_size = num_blocks, block_size
        self.table, self.length = {}, {}

    def _taken(self):
        return [block for blocks in self.table.values() for block in blocks]

    @property
    def free_blocks(self):
        return self.num_blocks - len(set(self._taken()))

    def append(self, rid):
        length = self.length.get(rid, 0)
        index, place = divmod(length, self.block_size)
        taken, copy = self._taken(), None
        blocks = list(self.table.get(rid, []))
        if index == len(blocks) or taken.count(blocks[index]) > 1:
            new = next((b for b in range(self.num_blocks) if b not in set(taken)), None)
            if new is None:
                raise MemoryError
            if index < len(blocks):
                copy = [blocks[index], new]
            blocks[index:] = [new]
        self.table[rid] = blocks
        self.length[rid] = length + 1
        return [blocks[index] * self.block_size + place, copy]

    def fork(self, parent, child):
        if child in self.table:
            raise ValueError(child)
        self.table[child], self.length[child] = self.table[parent][:], self.length[parent]

    def release(self, rid):
        del self.table[rid], self.length[rid]
