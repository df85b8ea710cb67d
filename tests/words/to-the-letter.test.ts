/** What was once said wrongly, or not at all, is said to the letter; each program is of a kind. */
import { describe, expect, it } from 'vitest';
import { told } from './telling.ts';

/** A program, what it must say (in that order), and what must not be in any sentence. */
type Case = readonly [title: string, source: string, says: readonly string[], never?: RegExp];

const OPERATIONS: readonly Case[] = [
  [
    'which of equal neighbours was popped, inserted, removed',
    'a = [7, 7]\na.pop(0)\nq = [5, 6]\nq.insert(0, 5)\nd = [0, 0, 0, 1]\nd.remove(0)\ne = [1, 1]\nlast = e.pop()\n',
    [
      'Item 0, the int `7`, was removed from the list that `a` is on.',
      'The int `5` was inserted into the list that `q` is on as item 0, before the others.',
      'Item 0, the int `0`, was removed from the list that `d` is on.',
      'Item 1, the int `1`, was removed from the list that `e` is on.',
    ],
  ],
  [
    'one of the equal items, where the statement does not tell which',
    'a = [7, 7, 8]\nimport operator\noperator.delitem(a, 0)\n',
    ['One of the equal items, the int `7`, was removed from the list that `a` is on.'],
  ],
  [
    'removed items of a list that is gone through while it shrinks',
    'rest = [2, 2, 3]\nfor n in rest:\n    if n == 2:\n        rest.remove(n)\n',
    ['Item 0, the int `2`, was removed from the list that `rest` is on.'],
  ],
  [
    'removed items are removed, not replaced',
    'a = [1, 2, 3, 4]\ndel a[0], a[-1]\nb = ["p", "q", "r", "s", "t"]\ndel b[::2]\nc = ["x", "y", "x", "y"]\ndel c[2:]\nd = list(range(9))\ndel d[::2]\n',
    [
      'Items 0 and 3, the int `1` and the int `4`, were removed from the list that `a` is on.',
      "Items 0, 2 and 4, the str `'p'`, the str `'r'` and the str `'t'`, were removed from the list that `b` is on.",
      "Items 2 and 3, the str `'x'` and the str `'y'`, were removed from the list that `c` is on.",
      'Five items were removed from the list that `d` is on.',
    ],
    /replaced/,
  ],
  [
    'another order',
    'import random\na = [3, 1, 2]\na.sort()\na.reverse()\na[0], a[2] = a[2], a[0]\nrandom.seed(1)\nb = list(range(9))\nrandom.shuffle(b)\n',
    [
      'The list that `a` is on was sorted in place: the same items stand in another order.',
      'The list that `a` is on was reversed in place.',
      'Items 0 and 2 of the list that `a` is on changed places.',
      'The items of the list that `b` is on stand in another order.',
    ],
    /replaced/,
  ],
  [
    'a full deque',
    'from collections import deque\nd = deque([1, 2, 3], maxlen=3)\nd.rotate(1)\nd.append(4)\nd.appendleft(5)\nd.popleft()\n',
    [
      'The deque that `d` is on was rotated: the same items, each some places on.',
      'The int `3` fell out of the deque that `d` is on at the left, the int `4` was added at the right.',
      'The int `4` fell out of the deque that `d` is on at the right, the int `5` was added at the left.',
      'Item 0, the int `5`, was removed from the deque that `d` is on.',
    ],
    /replaced/,
  ],
  [
    'members that came and went together',
    's = {1, 2, 3}\ns ^= {3, 4}\ns |= {8, 9}\ns -= {8, 9}\ns.add(5)\n',
    [
      'The int `3` is no member of the set that `s` is on any more; the int `4` became a member.',
      'The int `8` and the int `9` became members of the set that `s` is on.',
      'The int `8` and the int `9` are no members of the set that `s` is on any more.',
      'The int `5` became a member of the set that `s` is on.',
    ],
  ],
  [
    'slices that are assigned',
    'xs = [1, 2, 3, 4, 5]\nxs[1:3] = ["a", "b", "c"]\nxs[:0] = [0]\nxs[2:4] = []\nxs[::2] = [7, 8, 9]\nxs[-1:] = [6]\n',
    [
      "Items 1 and 2 of the list that `xs` is on were replaced by the str `'a'`, the str `'b'` and the str `'c'`.",
      'The int `0` was inserted into the list that `xs` is on as item 0.',
      "Items 2 and 3, the str `'a'` and the str `'b'`, were removed from the list that `xs` is on.",
      'Items 0, 2 and 4 of the list that `xs` is on were replaced by the int `7`, the int `8` and the int `9`.',
      'Item 4 of the list that `xs` is on was replaced by the int `6`.',
    ],
  ],
  [
    'sorting by a function of the program',
    'people = [("Ann", 30), ("Bob", 25)]\npeople.sort(key=lambda p: p[1])\n',
    [
      'The list that `people` is on is empty while it is sorted: its items are kept apart until then.',
      'The list that `people` is on was sorted in place.',
    ],
    /cleared|added|another order/,
  ],
  [
    'a file that is read to its end',
    'with open("a.txt", "w") as f:\n    f.write("a\\n")\nwith open("a.txt") as f:\n    for line in f:\n        print(line)\n',
    ['The file that `f` is on was closed.'],
    /order/,
  ],
  [
    'keys where they are few, how many where they are many, and cleared',
    'd = {"a": 1}\nd.update(b=2, c=3)\nd.update(a=5, z=0)\nd.popitem()\nd.update({n: n for n in range(5)})\nd.clear()\ns = {1, 2, 3}\ns.clear()\nxs = [1, 2]\nxs.clear()\n',
    [
      "The dict that `d` is on changed in place: keys `'b'` and `'c'` added.",
      "The dict that `d` is on changed in place: key `'z'` added and key `'a'` replaced.",
      "Key `'z'`, which referred to the int `0`, was removed from the dict that `d` is on.",
      'The dict that `d` is on changed in place: five references added.',
      'The dict that `d` is on was cleared: all eight that were in it are gone.',
      'The set that `s` is on was cleared: all three that were in it are gone.',
      'The list that `xs` is on was cleared: both that were in it are gone.',
    ],
  ],
];

const NAMES: readonly Case[] = [
  [
    'a parameter that an inner function will capture is one more name',
    'def keep(items):\n    def add(n):\n        items.append(n)\n    return add\n\nmine = [1]\nadd = keep(mine)\nadd(2)\n',
    [
      '`keep` was called. `items` is one more name for the list that `mine` is on.',
      '`add` was called. `n` names the int `2`. `items` comes with its closure.',
    ],
  ],
  [
    'every way to one object',
    'board = [["_"] * 2] * 2\nboard[1][0] = "X"\ngroups = dict.fromkeys("fk", [])\ngroups["f"].append(1)\n',
    [
      "Item 0 of the list that item 0 and item 1 of `board` refer to now refers to the str `'X'`, no longer to the str `'_'`.",
      "Item 0, the int `1`, was added to the list that key `'f'` and key `'k'` of `groups` refer to.",
    ],
  ],
  [
    'only what the class that was made has is an attribute of it',
    'def make(n):\n    class Box[T]:\n        size = n\n        def first(self, x: T) -> T: ...\n    return Box\n\nmake(3)\nfrom enum import Enum\nclass Color(Enum):\n    _ignore_ = ["hue"]\n    hue = 0\n    RED = 1\n',
    [
      '`size` and `first` are attributes of class `Box` now.',
      '`Color` names a new class `Color`. `RED` is an attribute of class `Color` now.',
    ],
    /generate_next|`T`|attributes? of class `Color`.*hue/,
  ],
  [
    'no class is made of a body that fails',
    'try:\n    class A:\n        x = 1\n        y = x / 0\nexcept ZeroDivisionError:\n    pass\n',
    ['The body of class `A` was left before its end, and no class was made of `x`.'],
    /attribute/,
  ],
  [
    'the cell that super() needs is nothing that the program wrote',
    'class A:\n    def __init__(self): ...\nclass B(A):\n    def __init__(self):\n        super().__init__()\n        self.n = 1\nb = B()\n',
    ['`B` names a new class. `__init__` is an attribute of class `B` now.'],
    /__class__|cell/,
  ],
  [
    'one variable of two functions is told once',
    'def outer():\n    n = 0\n    def inc():\n        nonlocal n\n        n += 1\n    inc()\n    return n\n\nouter()\n',
    ['`n`, which `outer` and `inc` share, moved from the int `0` to the int `1`. `inc` returns `None`.'],
  ],
  [
    'names that change places; a third goes where another was',
    'x, y = [1], [2]\nx, y = y, x\na, b, c = [1], [2], [3]\na, b, c = b, c, a\n',
    [
      '`x` and `y` changed places.',
      '`a` moved from the list that `c` is on to the list that `b` was on. `b` moved from the list that `a` is on to the list that `c` was on. `c` moved from the list that `b` is on to the list that `a` was on.',
    ],
  ],
  [
    'one word in two frames',
    'def grow(items):\n    items.append(1)\n\nitems = []\ngrow(items)\n',
    [
      '`grow` was called. `items` of `grow` is one more name for the list that `items` is on.',
      'Item 0, the int `1`, was added to the list that `items` and `items` of `grow` are on. `grow` returns `None`.',
    ],
  ],
  [
    'frames of a recursion are numbered as in the drawing',
    'def paths(n, memo):\n    if n:\n        paths(n - 1, memo)\n    memo.append(n)\n\npaths(2, [])\n',
    [
      '`paths` was called. `n` names the int `0`. `memo` is one more name for the list that `memo` of `paths` and `memo` of `paths #2` are on.',
    ],
  ],
  [
    'equal or the same',
    'a = int("7000")\nother = a\nsame = 5\nfive = 5\ntwin = int("7000")\n',
    [
      '`other` is one more name for the int `7000` that `a` is on.',
      '`five` names the same int `5` that `same` is on.',
      '`twin` names another int `7000`, equal to that of `a`.',
    ],
  ],
  ['a name that stays', 'a = 5\na = 5\nb = a = 5\n', ['`a` stays on the int `5`.']],
  [
    'which object it was, where both are called alike',
    'class Node: ...\na, b = Node(), Node()\na.tags, b.tags = [], []\na.tags = b.tags\n',
    [
      'Attribute `tags` of the Node object that `a` is on now refers to the list that attribute `tags` of `b` refers to, no longer to its former list. The list was freed.',
    ],
  ],
];

const FLOW: readonly Case[] = [
  [
    'an exception is raised once, then leaves what did not catch it',
    'def share(v):\n    return 10 // v\n\ntry:\n    share(0)\nexcept ZeroDivisionError as error:\n    print("caught", error)\n',
    [
      'ZeroDivisionError: division by zero was raised in `share`.',
      'The frame of `share` is gone, and with it its name `v`. The ZeroDivisionError left `share`, which did not catch it.',
      'The `except` clauses are looked through for one that catches it.',
      '`except ZeroDivisionError as error` catches it. `error` names the ZeroDivisionError.',
      '`caught division by zero` was printed. The `except` clause has ended, so `error` was peeled off the ZeroDivisionError; nothing else held the ZeroDivisionError, so it was freed. The program has ended.',
    ],
    /traceback|tuple/,
  ],
  [
    'an exception that nothing catches waits for nothing',
    'print(hello)\n',
    ['A `NameError` that nothing caught ended the program.'],
    /waits|looked through/,
  ],
  [
    'messages at full length, and none where a class has a say',
    'class Odd(Exception):\n    def __str__(self): return "never"\nfor make in (lambda: {}["k"], lambda: [1][5], lambda: int("x" * 40), lambda: open("no")):\n    try:\n        make()\n    except Exception:\n        pass\ntry:\n    raise Odd("said")\nexcept Odd:\n    pass\n',
    [
      "KeyError: 'k' was raised in `<lambda>`.",
      'IndexError: list index out of range was raised in `<lambda>`.',
      `ValueError: invalid literal for int() with base 10: '${'x'.repeat(40)}' was raised in \`<lambda>\`.`,
      'An Odd object was raised in the module.',
    ],
  ],
  [
    'an exception that is raised again, and one that a finally lets go on',
    'def again():\n    try:\n        {}["a"]\n    except KeyError:\n        raise\n\ndef last():\n    try:\n        again()\n    finally:\n        done = 1\n\ntry:\n    last()\nexcept KeyError:\n    pass\n',
    [
      "KeyError: 'a' was raised in `again`.",
      '`except KeyError` catches it.',
      'The KeyError left `again`, which did not catch it.',
      'The exception waits until this has run.',
      'The KeyError left `last`, which did not catch it.',
    ],
  ],
  [
    'a generator starts, then it is resumed; calling it runs nothing',
    'def count():\n    yield 1\n    yield 2\n\ng = count()\nnext(g)\nnext(g)\nasync def main(): ...\nc = main()\nc.close()\nsquares = (n * n for n in [1])\n',
    [
      'Calling `count` runs nothing yet: it gives a generator. `g` names a new generator.',
      '`count` starts.',
      '`count` is resumed.',
      'Calling `main` runs nothing yet: it gives a coroutine. `c` names a new coroutine.',
      'The coroutine that `c` is on was closed: it runs no more.',
      'The generator expression runs nothing yet: it gives a generator. `squares` names a new generator.',
    ],
  ],
  [
    'what was printed, also nothing, in its order',
    'print()\nprint("  a  ")\ntry:\n    int("x")\nexcept ValueError as e:\n    print(4)\nclass Loud:\n    def __del__(self): print("bye")\nloud = Loud()\ndel loud\n',
    [
      'An empty line was printed.',
      '`  a  ` was printed.',
      '`4` was printed. The `except` clause has ended, so `e` was peeled off the ValueError; nothing else held the ValueError, so it was freed.',
    ],
  ],
  [
    'one sentence for a file that is closed',
    'with open("data.txt", "w") as data:\n    data.write("x")\nf = open("data.txt")\ng = f\nf.close()\n',
    ['The file that `data` is on was closed.', 'The file that `f` and `g` are on was closed.'],
    /Buffered|FileIO/,
  ],
  [
    'what a loop holds',
    'for box in [[1], [2]]:\n    del box\n',
    ['`del box` peeled the note off; the list lives on, held by the tuple that the loop goes through.'],
    /not seen|was freed.*iterator|iterator was freed/,
  ],
  [
    'what can’t be read is not said to be as it was',
    'import hashlib\nh = hashlib.sha256()\nh.update(b"x")\n',
    ['Whether the SHA256Type that `h` is on changed is not known: its state can’t be read here.'],
  ],
];

/** Steps that change nothing which is shown tell what happens there. */
const QUIET: readonly Case[] = [
  [
    'a generator goes on after its yield',
    'def count():\n    n = 2\n    while n:\n        yield n\n        n -= 1\n\nfor x in count():\n    pass\n',
    ['`count` yields the int `2` and is suspended.', '`count` goes on after `yield n`.'],
    /No name/,
  ],
  [
    'values that nothing keeps, and why that matters',
    'name = " a "\nname.strip()\nxs = [2, 1]\nsorted(xs)\nlen(xs)\nxs[0] + 1\nname\ndef one(): return 1\none()\ndef none(): pass\nnone()\nx = 1\n',
    [
      'What `name.strip()` gave is not kept: a str itself never changes.',
      'What `sorted(xs)` gave is not kept.',
      'What `len(xs)` gave is not kept.',
      'What `xs[0] + 1` gave is not kept.',
      'What `name` gave is not kept.',
      '`one` is done; the int `1` that it returned is not kept.',
      '`none` is done.',
    ],
    /No name/,
  ],
  [
    'methods that leave what they could change as it is',
    'a = {1, 2}\na.add(1)\na.discard(5)\nd = {"k": 0}\nd.setdefault("k", 1)\nxs = [1, 2]\nxs.sort()\nxs.count(1)\n',
    [
      '`a.add(1)` left the set that `a` is on as it was.',
      '`a.discard(5)` left the set that `a` is on as it was.',
      '`d.setdefault("k", 1)` left the dict that `d` is on as it was.',
      '`xs.sort()` left the list that `xs` is on as it was.',
      '`xs.count(1)` left the list that `xs` is on as it was.',
    ],
    /No name/,
  ],
  [
    'bindings that change nothing, of names, items and attributes',
    'import os\nimport os\ntotal = 0\ntotal += 0\nd = {"a": 1}\nd["a"] += 0\nclass Box:\n    """A box."""\n    size: int\nb = Box()\nb.size = 1\nb.size = 1\nx: int\n',
    [
      '`os` stays on the module `os`.',
      '`total` stays on the int `0`.',
      '`d["a"]` refers to the int `1`, as before.',
      'The text says what class `Box` is for.',
      '`b.size` refers to the int `1`, as before.',
      'The line says of what type `x` is meant to be, and binds nothing.',
    ],
    /No name/,
  ],
  [
    'what is done outside of what is shown',
    'import time\ntime.sleep(0)\nimport random\nrandom.seed(1)\nx = 1\n',
    ['`time.sleep(0)` has run; nothing shown here changed.', '`random.seed(1)` has run; nothing shown here changed.'],
    /No name/,
  ],
];

/** What is changed where nothing can be read. */
const UNREAD: readonly Case[] = [
  [
    'places in modules',
    'import math, os, sys\nmath.pi = 3\nos.environ["CITY"] = "Rome"\nsys.path.append("/x")\nx = 1\n',
    [
      '`math.pi` was set to `3`; that place can’t be read here.',
      '`os.environ["CITY"]` was set to `"Rome"`; that place can’t be read here.',
      '`sys.path.append("/x")` has run; whether `sys.path` changed can’t be read here.',
    ],
    /No name/,
  ],
  [
    'objects with a state of their own',
    'import random, decimal, zlib\nr = random.Random(1)\nr.random()\nx = r.random()\nc = decimal.Context()\nc.prec = 5\nz = zlib.compressobj()\nz.compress(b"a")\n',
    [
      'Whether the Random that `r` is on changed is not known: its state can’t be read here.',
      'Whether the Random that `r` is on changed is not known: its state can’t be read here.',
      '`c.prec` was set to `5`; that place can’t be read here.',
      'Whether the Compress that `z` is on changed is not known: its state can’t be read here.',
    ],
    /No name/,
  ],
];

/** What happens behind the last statement. */
const ENDS: readonly Case[] = [
  [
    'a finalizer at the end',
    'class Door:\n    def __del__(self):\n        print("closing front")\n\nfront = Door()\nprint("bye")\n',
    [
      '`bye` was printed. The program has ended. Then Python lets go of all names: the Door object was freed, and its `__del__` printed `closing front`.',
    ],
  ],
  [
    'what else is freed at the end, and what runs without an object',
    'import atexit\ndef last():\n    print("last")\natexit.register(last)\na = [[1], [2]]\nb = {}\n',
    [
      'The program has ended. Then Python lets go of all names: `last` printed `last`; three lists and the dict were freed.',
    ],
  ],
];

const TESTS: readonly Case[] = [
  [
    'if, elif and else, with the values that were compared',
    'def sign(n):\n    if n < 0:\n        return "minus"\n    elif n == 0:\n        return "zero"\n    return "plus"\n\nsign(3)\nsign(0)\n',
    [
      '`n < 0`, here `3 < 0`, is False: the `if` is skipped.',
      '`n == 0`, here `3 == 0`, is False: the `elif` is skipped.',
      '`n < 0`, here `0 < 0`, is False: the `if` is skipped.',
      '`n == 0`, here `0 == 0`, is True: the block of the `elif` runs.',
    ],
    /No name/,
  ],
  [
    'a recursion',
    'def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nfib(3)\n',
    [
      '`n < 2`, here `3 < 2`, is False: the `if` is skipped.',
      '`n < 2`, here `1 < 2`, is True: the block of the `if` runs.',
    ],
    /No name/,
  ],
  [
    'while, for, break, continue, pass',
    'n = 2\nwhile n:\n    n -= 1\nfor i in []:\n    pass\nfor i in "ab":\n    if i == "a":\n        continue\n    break\nif n: pass\nwhile True:\n    break\n',
    [
      '`n`, here `2`, counts as true: the loop goes round.',
      '`n`, here `0`, counts as false: the loop ends.',
      'Nothing is left to go through: the `for` loop ends.',
      '`i == "a"`, here `\'a\' == "a"`, is True: the block of the `if` runs.',
      '`continue` goes on with the next round of the loop.',
      '`i == "a"`, here `\'b\' == "a"`, is False: the `if` is skipped.',
      '`break` leaves the loop.',
    ],
    /No name/,
  ],
  [
    'match and its cases, assert',
    'point = (0, 1)\nmatch point:\n    case (1, _):\n        a = 1\n    case (0, y):\n        b = 2\nassert point\n',
    [
      'The cases of `match point` are tried in turn.',
      '`case (1, _)` does not match.',
      '`case (0, y)` matches.',
      '`point` counts as true, as `assert` says.',
    ],
    /No name/,
  ],
  [
    'what is in something, what is None, what is not; several at once; items and attributes',
    'class Node:\n    def __init__(self, left):\n        self.left = left\n\nnode = Node(None)\nxs = [4, 5]\nif node.left is None: a = 1\nif not node.left: b = 1\nif 5 in xs and xs[0] != 4: c = 1\nif len(xs) % 2 == 0 or missing: d = 1\nif xs: e = 1\n',
    [
      '`node.left is None`, here `None is None`, is True: the block of the `if` runs.',
      '`not node.left`, here `not None`, is True: the block of the `if` runs.',
      '`5 in xs and xs[0] != 4`, here `5 in xs and 4 != 4`, is False: the `if` is skipped.',
      '`len(xs) % 2 == 0 or missing`, here `0 == 0 or missing`, is True: the block of the `if` runs.',
      '`xs` counts as true: the block of the `if` runs.',
    ],
  ],
  [
    'what can’t be told without running it is told by where the program goes',
    'class Sly:\n    def __eq__(self, other): return []\n    def __bool__(self): return False\n\nsly = Sly()\nif sly == 1:\n    a = 1\nif sly:\n    a = 2\nif max([1, 2]) > 1:\n    a = 3\n',
    [
      '`sly == 1` counts as false: the `if` is skipped.',
      '`sly` counts as false: the `if` is skipped.',
      '`max([1, 2]) > 1` counts as true: the block of the `if` runs.',
    ],
  ],
  [
    'a block that leaves nothing to run tells nothing of its condition',
    'def f(n, ready):\n    if ready():\n        "a text alone"\n    if n > 1:\n        "another"\n    return n\n\nf(2, bool)\n',
    ['`n > 1`, here `2 > 1`, is True: the block of the `if` runs.'],
    /`ready\(\)`/,
  ],
];

describe.each([
  ['operations', OPERATIONS],
  ['names', NAMES],
  ['flow', FLOW],
  ['quiet steps', QUIET],
  ['what is not read', UNREAD],
  ['the end', ENDS],
  ['tests', TESTS],
] as const)('of %s', (_, cases) => {
  for (const [title, source, says, never] of cases) {
    it(title, async () => {
      const sentences = await told(source);
      let at = 0;
      for (const sentence of says) {
        const found = sentences.findIndex((one, n) => n >= at && one.includes(sentence));
        expect(found === -1 ? sentences.slice(at) : sentence, `after step ${at}`).toBe(sentence);
        at = found;
      }
      if (never) expect(sentences.filter((one) => never.test(one))).toEqual([]);
    });
  }
});
