"""Which parts of the tracer a program comes by: only what it comes by can be broken for it.

The text of each module of the tracer gets a mark before every statement of a function, and around every kind of object
in a table, which is come by when an object of it is read.
"""

import ast
import builtins

# The numbers of the parts come by since `take` was called last.
_come_by: set[int] = set()
_count = 0


def marked(text: str) -> tuple[str, list[int]]:
    """A module's text with marks; and for each line the number of the innermost part, 0: it has none."""
    tree = ast.parse(text)
    owners = [0] * len(text.splitlines())
    for statement in tree.body:
        _mark_table(statement, owners)
    _mark(tree, owners, inside=False)
    return ast.unparse(ast.fix_missing_locations(tree)), owners


def take() -> list[int]:
    """The numbers of the parts that were come by since this was called last."""
    taken = sorted(_come_by)
    _come_by.clear()
    return taken


class _Parts(list):
    """The parts of a structure, which are gone through when one is read."""

    number = 0

    def __iter__(self):
        _come_by.add(self.number)
        return super().__iter__()


def _noting(number: int, value: object) -> object:
    """A Kind or a Structure that notes when an object of it is read.

    What else there is counts as come by at once, and so does a Kind that the recorder reads itself.
    """
    fields = getattr(type(value), '_fields', ())
    if 'parts' in fields:
        parts = _Parts(value.parts)
        parts.number = number
        return value._replace(parts=parts)
    if 'read' not in fields or value.reader != 'python':
        _come_by.add(number)
        return value

    def read(each: object) -> object:
        _come_by.add(number)
        return value.read(each)

    return value._replace(read=read)


builtins._come_by, builtins._noting = _come_by.add, _noting


def _number(node: ast.AST, owners: list[int]) -> int:
    """A new number, for the lines of `node`."""
    global _count
    _count += 1
    owners[node.lineno - 1 : node.end_lineno] = [_count] * (node.end_lineno - node.lineno + 1)
    return _count


def _mark_table(node: ast.AST, owners: list[int]) -> None:
    """Put marks around the values that a statement of a module gives to names, or to the keys of a table."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, (ast.Dict, ast.DictComp)):
        _mark_table(node.value, owners)
    elif isinstance(node, ast.Dict):
        node.values = [_entry(key, value, owners) for key, value in zip(node.keys, node.values)]
    elif isinstance(node, ast.DictComp) or isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
        node.value = _noted(node.value, owners)


def _entry(key: ast.expr | None, value: ast.expr, owners: list[int]) -> ast.expr:
    if key is not None:
        return _noted(value, owners)
    _mark_table(value, owners)
    return value


def _noted(value: ast.expr, owners: list[int]) -> ast.expr:
    return ast.Call(ast.Name('_noting'), [ast.Constant(_number(value, owners)), value], [])


def _mark(node: ast.AST, owners: list[int], inside: bool) -> None:
    """Put marks into the blocks of `node`, which are those of a function or not."""
    inside = inside or isinstance(node, ast.FunctionDef)
    for block in _blocks(node):
        for statement in block[:]:
            if inside:
                mark = ast.parse(f'_come_by({_number(statement, owners)})').body[0]
                block.insert(block.index(statement), mark)
            _mark(statement, owners, inside)


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    own = [block for name in ('body', 'orelse', 'finalbody') if isinstance(block := getattr(node, name, None), list)]
    parts = [*getattr(node, 'handlers', ()), *getattr(node, 'cases', ())]
    return [*own, *(part.body for part in parts)]
