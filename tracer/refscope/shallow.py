"""The syntax tree of a text that nests deeper than trees can be made.

CPython compiles `1 + 1 + …` with thousands of terms, but to make objects of its tree takes more of the host's stack than
there is. How deep a text nests its tokens tell. What is too deep is written shorter in its place, `[ ]` from its first
character to its last: every statement, and everything else, stands where it stood.
"""

import ast
import re
import tokenize
from dataclasses import dataclass
from io import StringIO
from keyword import iskeyword

type Place = tuple[int, int]
type Stretch = tuple[Place, Place]

# Trees of more than 1,200 levels have overflowed the stack.
DEEPEST = 600
# What can nest by one level, and does not take a closing bracket, as text that may also stand in a string.
_NESTING = re.compile(r'[-+*/%@&|^~.(\[<>]|\b(?:elif|else|not|await|lambda)\b')
_OPEN, _CLOSE = frozenset('([{'), frozenset(')]}')
_LINKS = frozenset(('+', '-', '*', '/', '//', '%', '@', '**', '<<', '>>', '&', '|', '^', '~', '.', '...', '!'))
_ENDS_OF_SEGMENTS = frozenset((',', '=', ':', ';', '->'))
# Keywords within expressions; others begin statements or their parts.
_NEST = frozenset(('not', 'await', 'lambda', 'if', 'else'))
_JOIN = frozenset(('and', 'or', 'is'))
_VALUES = frozenset(('None', 'True', 'False'))
_ATOMS = (tokenize.NAME, tokenize.NUMBER, tokenize.STRING)
_F_STARTS = (tokenize.FSTRING_START, tokenize.TSTRING_START)
_F_ENDS = (tokenize.FSTRING_END, tokenize.TSTRING_END)
_BLANK = (
    tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT, tokenize.FSTRING_MIDDLE, tokenize.TSTRING_MIDDLE,
)  # fmt: skip


def tree_of(source: str) -> ast.Module:
    """The tree of `source`, which compiles; what nests too deep in it is `[ ]`. Empty where that can't be told."""
    shortened = shallow(source)
    try:
        return compile(shortened, '<unknown>', 'exec', ast.PyCF_ONLY_AST, True)
    except SyntaxError:
        if shortened is source:
            raise
        return ast.Module([], [])


def is_deep(source: str) -> bool:
    """Whether there is no tree of all that the text says."""
    return shallow(source) is not source


def shallow(source: str, deepest: int = DEEPEST) -> str:
    """The text itself where it does not nest too deep."""
    if len(source) < deepest or len(_NESTING.findall(source)) < deepest:
        return source
    lines = StringIO(source, newline=None).readlines()
    stretches, elifs = _Depths(deepest).of(lines)
    if not stretches and not elifs:
        return source
    for (line, column), _ in elifs:
        text = lines[line - 1]
        lines[line - 1] = f'{text[:column]}if  {text[column + 4 :]}'
    # From the end, so that places before it stay.
    for start, end in reversed(stretches):
        _shorten(lines, start, end)
    return ''.join(lines)


def _shorten(lines: list[str], start: Place, end: Place) -> None:
    first, last = start[0] - 1, end[0] - 1
    before, after = lines[first][: start[1]], lines[last][end[1] :]
    lines[last] = lines[last][: end[1]]
    text = ''.join(lines[first : last + 1])[start[1] :]
    # As many bytes as before; lines end, and go on, where they did.
    kept = [*re.sub(rb'[^\\\n]|\\(?!\n)', b' ', text.encode()).decode()]
    kept[0], kept[-1] = '[]'
    shortened = f'{before}{"".join(kept)}{after}'.splitlines(keepends=True)
    lines[first : last + 1] = shortened


@dataclass(slots=True)
class _Level:
    """What stands within one pair of brackets, or in a statement.

    It has segments, set apart by commas and the like; these have runs of operands and operators, set apart by keywords
    and comparisons.
    """

    run: Place | None = None
    segment: Place | None = None
    end: Place = (1, 0)
    # Operators and brackets of the run, and the deepest of these brackets.
    links: int = 0
    inside: int = 0
    # Keywords of the segment that nest, and its deepest run; lambdas before their colon.
    nested: int = 0
    deepest_run: int = 0
    lambdas: int = 0
    # The deepest segment.
    deepest: int = 0


class _Depths:
    """Finds what nests deeper than `deepest`."""

    def __init__(self, deepest: int) -> None:
        self._limit = deepest
        self._found: list[Stretch] = []
        self._elifs: list[Stretch] = []
        self._levels = [_Level()]

    def of(self, lines: list[str]) -> tuple[list[Stretch], list[Stretch]]:
        """What to write shorter, and the `elif` if there are too many."""
        previous = None
        for token in tokenize.generate_tokens(iter([*lines, '']).__next__):
            if token.type in _BLANK:
                continue
            self._take(token, previous)
            previous = None if token.type == tokenize.NEWLINE or token.string == ';' else token
        return self._found, self._elifs if len(self._elifs) > self._limit // 2 else []

    def _take(self, token: tokenize.TokenInfo, previous: tokenize.TokenInfo | None) -> None:
        kind, text = token.type, token.string
        level = self._levels[-1]
        if kind in _F_STARTS or kind == tokenize.OP and text in _OPEN:
            self._extend(token)
            self._levels.append(_Level())
        elif kind in _F_ENDS or kind == tokenize.OP and text in _CLOSE:
            self._close(token)
        elif kind == tokenize.NAME and iskeyword(text) and text not in _VALUES:
            self._keyword(token, previous)
        elif kind in _ATOMS:
            if previous is not None and previous.type == tokenize.NAME and not iskeyword(previous.string):
                # `match`, `case` or `type` came before it.
                self._end_segment()
            self._extend(token)
        elif text in _LINKS and not (text == '@' and previous is None):
            self._extend(token)
            level.links += 1
        else:
            self._separate(token)

    def _extend(self, token: tokenize.TokenInfo) -> None:
        level = self._levels[-1]
        level.run = level.run or token.start
        level.segment = level.segment or token.start
        level.end = token.end

    def _close(self, token: tokenize.TokenInfo) -> None:
        self._end_segment()
        closed = self._levels.pop()
        level = self._levels[-1]
        level.links += 1
        level.inside = max(level.inside, closed.deepest + 1)
        level.end = token.end

    def _keyword(self, token: tokenize.TokenInfo, previous: tokenize.TokenInfo | None) -> None:
        text, level = token.string, self._levels[-1]
        if text == 'elif':
            self._elifs.append((token.start, token.end))
        is_within = text in _NEST and not (previous is None and text in ('if', 'else'))
        if not is_within and text not in _JOIN:
            self._end_segment()
            return
        self._end_run()
        level.segment = level.segment or token.start
        level.end = token.end
        level.nested += text in _NEST
        level.lambdas += text == 'lambda'

    def _separate(self, token: tokenize.TokenInfo) -> None:
        text, level = token.string, self._levels[-1]
        if level.lambdas and text in (',', '=', ':'):
            self._end_run()
            level.lambdas -= text == ':'
            level.end = token.end
        elif text in _ENDS_OF_SEGMENTS or token.type == tokenize.NEWLINE or text.endswith('=') and text[0] not in '=!<>':
            self._end_segment()
        else:
            # A comparison.
            self._end_run()
            level.end = token.end

    def _end_run(self) -> None:
        level = self._levels[-1]
        depth = level.links + level.inside
        if level.run is not None and depth > self._limit:
            self._shorten(level.run, level.end)
            depth = 1
        level.deepest_run = max(level.deepest_run, depth)
        level.run, level.links, level.inside = None, 0, 0

    def _end_segment(self) -> None:
        self._end_run()
        level = self._levels[-1]
        depth = level.nested + level.deepest_run
        if level.segment is not None and depth > self._limit:
            self._shorten(level.segment, level.end)
            depth = 1
        level.deepest = max(level.deepest, depth)
        level.segment, level.nested, level.deepest_run, level.lambdas = None, 0, 0, 0
        if len(self._levels) == 1:
            level.deepest = 0

    def _shorten(self, start: Place, end: Place) -> None:
        while self._found and self._found[-1][0] >= start:
            self._found.pop()
        self._found.append((start, end))
