"""Blocks know their users; the state is copied before a change and put back after a failure."""

import copy as copying


class BlockManager:
    def __init__(self, num_blocks, block_size):
        if block_size < 1:
            raise ValueError("block_size")
        self.block_size = block_size
        self.users = {block: set() for block in range(num_blocks)}
        self.table, self.length = {}, {}

    @property
    def free_blocks(self):
        return sum(not users for users in self.users.values())

    def _take(self, rid):
        for block, users in self.users.items():
            if not users:
                users.add(rid)
                return block
        raise MemoryError("full")

    def append(self, rid):
        before = copying.deepcopy((self.users, self.table, self.length))
        try:
            blocks, place = self.table.setdefault(rid, []), self.length.setdefault(rid, 0) % self.block_size
            instruction = None
            if place == 0:
                blocks.append(self._take(rid))
            elif len(self.users[blocks[-1]]) > 1:
                old = blocks.pop()
                blocks.append(self._take(rid))
                self.users[old].discard(rid)
                instruction = (old, blocks[-1])
            self.length[rid] += 1
            return blocks[-1] * self.block_size + place, instruction
        except MemoryError:
            self.users, self.table, self.length = before
            raise

    def fork(self, parent, child):
        if child in self.table:
            raise ValueError("child")
        self.table[child] = list(self.table[parent])
        self.length[child] = self.length[parent]
        for block in self.table[child]:
            self.users[block].add(child)

    def release(self, rid):
        for block in self.table.pop(rid):
            self.users[block].discard(rid)
        del self.length[rid]
