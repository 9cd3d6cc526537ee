# SPDX-License-Identifier: Apache-2.0
"""Chance with a memory: only random() of a seeded generator, so that every Python 3 draws the same."""

import random


class Draw:
    def __init__(self, seed):
        self._random = random.Random(seed)

    def share(self):
        return self._random.random()

    def below(self, n):
        return int(self.share() * n)

    def between(self, low, high):
        return low + self.share() * (high - low)

    def one(self, values):
        return values[self.below(len(values))]

    def by_share(self, pairs):
        return self.at(pairs, self.share())

    @staticmethod
    def at(pairs, position):
        """The value at a position 0..1 of the cumulated shares."""
        total = 0.0
        for value, share in pairs:
            total += share
            if position < total:
                return value
        return pairs[-1][0]

    def shuffled(self, values):
        rest, result = list(values), []
        while rest:
            result.append(rest.pop(self.below(len(rest))))
        return result

    def key(self):
        """A row's key in a map file: a positive 63-bit integer as decimal text."""
        return str(1 + int(self.share() * 2 ** 31) * 2 ** 32 + self.below(2 ** 32))
