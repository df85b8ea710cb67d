/** A program of more than 100,000 steps, with objects that come, change and go. */
export const LONG_PROGRAM = `class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next
head, seen = None, {}
for round in range(20_000):
    head = Node(round, head if round % 50 else None)
    seen[round % 90] = head
    head.value += len(seen)
`;
export const STEPS = 100_000;
export const MB = 1 << 20;
