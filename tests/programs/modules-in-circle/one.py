first = [1]
import two
last = two.seen
