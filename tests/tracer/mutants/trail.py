"""Which statements of the tracer a program comes by.

The text of each module of the tracer gets a mark before every statement of a function. Only what a program comes by
can be broken for it.
"""

import ast
import builtins

# The numbers of the statements come by since `take` was called last.
_come_by: set[int] = set()
_count = 0

builtins._come_by = _come_by.add


def marked(text: str) -> tuple[str, list[int]]:
    """A module's text with marks; and for each line the number of its innermost statement, 0: of no function."""
    tree = ast.parse(text)
    owners = [0] * len(text.splitlines())
    _mark(tree, owners, inside=False)
    return ast.unparse(ast.fix_missing_locations(tree)), owners


def take() -> list[int]:
    """The numbers of the statements that were come by since this was called last."""
    taken = sorted(_come_by)
    _come_by.clear()
    return taken


def _mark(node: ast.AST, owners: list[int], inside: bool) -> None:
    """Put marks into the blocks of `node`, which are those of a function or not."""
    global _count
    inside = inside or isinstance(node, ast.FunctionDef)
    for block in _blocks(node):
        for statement in block[:]:
            if inside:
                _count += 1
                lines = range(statement.lineno - 1, statement.end_lineno)
                owners[lines.start : lines.stop] = [_count] * len(lines)
                block.insert(block.index(statement), ast.parse(f'_come_by({_count})').body[0])
            _mark(statement, owners, inside)


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    own = [block for name in ('body', 'orelse', 'finalbody') if isinstance(block := getattr(node, name, None), list)]
    parts = [*getattr(node, 'handlers', ()), *getattr(node, 'cases', ())]
    return [*own, *(part.body for part in parts)]
