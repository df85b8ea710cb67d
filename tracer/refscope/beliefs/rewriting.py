"""What every belief's rewriting works with: a walk through the tree that knows whose names it is among.

A rewritten program calls functions of ours. Their names begin with a dot, which no program can write, so that they are
in nobody's way; the recorder leaves such names out. What is put in stands where the expression or statement stood that
it is about, so that steps and tracebacks of the rewritten program are at the places of the original's.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

type Function = ast.FunctionDef | ast.AsyncFunctionDef
type AnyFunction = Function | ast.Lambda
type Asked = Callable[..., object]

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# Each has names of its own. Comprehensions count as part of what is around them, but for what they bind.
SCOPES = (*FUNCTIONS, ast.Lambda, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
# Displays and their like make an object that nothing else refers to yet.
MAKES_ANEW = (
    *COMPREHENSIONS,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.Tuple,
    ast.Constant,
    ast.JoinedStr,
    ast.BinOp,
    ast.UnaryOp,
    ast.Compare,
    ast.Lambda,
)


@dataclass(slots=True)
class Scope:
    """A module, class or function, and the names that it binds itself."""

    node: ast.AST
    parameters: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()
    # Declared `global`, or `nonlocal`.
    declared_global: frozenset[str] = frozenset()
    declared_nonlocal: frozenset[str] = frozenset()
    # Bound by the comprehensions that the walk is in.
    of_comprehensions: list[frozenset[str]] = field(default_factory=list)

    @property
    def is_function(self) -> bool:
        return isinstance(self.node, (*FUNCTIONS, ast.Lambda))

    def binds(self, name: str) -> bool:
        """Whether the name is one of its own."""
        return name in self.bound and name not in self.declared_global and name not in self.declared_nonlocal

    def binds_in_comprehension(self, name: str) -> bool:
        """Whether a comprehension that the walk is in binds it."""
        return any(name in bound for bound in self.of_comprehensions)


class Rewriter(ast.NodeTransformer):
    """Rewrites a tree in place. `scopes`: what the walk is in, the module first."""

    def __init__(self) -> None:
        self.scopes: list[Scope] = []

    def visit_Module(self, node: ast.Module) -> ast.AST:
        self.scopes = [scope_of(node)]
        return self.generic_visit(node)

    def visit_FunctionDef(self, node: Function) -> ast.AST:
        self._header(node, ('decorator_list', 'returns'))
        self.scopes.append(scope_of(node))
        node.body = self._block(node.body)
        self.function(node)
        self.scopes.pop()
        self.defined(node)
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self._header(node, ())
        self.scopes.append(scope_of(node))
        node.body = self.visit(node.body)
        self.scopes.pop()
        self.defined(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        for name in ('decorator_list', 'bases', 'keywords'):
            setattr(node, name, [self.visit(part) for part in getattr(node, name)])
        self.scopes.append(scope_of(node))
        node.body = self._block(node.body)
        self.scopes.pop()
        return node

    def _comprehension(self, node: ast.expr) -> ast.AST:
        bound = frozenset(name for part in node.generators for name in targets_of(part.target))
        self.scopes[-1].of_comprehensions.append(bound)
        self.generic_visit(node)
        self.scopes[-1].of_comprehensions.pop()
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def function(self, node: Function) -> None:
        """What becomes of a function when its body has been rewritten; the last of `scopes` is its own."""

    def defined(self, node: AnyFunction) -> None:
        """What becomes of it in the scope around it."""

    def _header(self, node: AnyFunction, parts: Iterable[str]) -> None:
        """What stands in the header of a function is computed around it. Annotations stay as they are."""
        for name in parts:
            value = getattr(node, name)
            if name != 'returns' and value:
                setattr(node, name, [self.visit(part) for part in value])
        given = node.args
        given.defaults = [self.visit(each) for each in given.defaults]
        given.kw_defaults = [each and self.visit(each) for each in given.kw_defaults]

    def _block(self, body: list[ast.stmt]) -> list[ast.stmt]:
        found: list[ast.stmt] = []
        for statement in body:
            new = self.visit(statement)
            found += new if isinstance(new, list) else [new] if new is not None else []
        return found

    @property
    def scope(self) -> Scope:
        return self.scopes[-1]

    def is_of_comprehension(self, name: str) -> bool:
        """Whether a comprehension around the walk binds the name."""
        return self.scope.binds_in_comprehension(name)

    def owner(self, name: str) -> Scope | None:
        """The scope whose name it is, read from here; None: nothing of the program's binds it."""
        if self.scope.binds(name):
            return self.scope
        if name not in self.scope.declared_global:
            for scope in reversed(self.scopes[:-1]):
                if scope.is_function and scope.binds(name) or scope.binds_in_comprehension(name):
                    return scope
        return self.scopes[0] if name in self.scopes[0].bound or self._is_global(name) else None

    def _is_global(self, name: str) -> bool:
        return any(name in scope.declared_global for scope in self.scopes)


def scope_of(node: ast.AST) -> Scope:
    """The names that a module, class or function binds."""
    parameters = frozenset(parameters_of(node)) if isinstance(node, (*FUNCTIONS, ast.Lambda)) else frozenset()
    body = [node.body] if isinstance(node, ast.Lambda) else node.body
    bound, is_global, is_nonlocal = set(parameters), set(), set()
    for part in own_nodes(body):
        if isinstance(part, ast.Global):
            is_global.update(part.names)
        elif isinstance(part, ast.Nonlocal):
            is_nonlocal.update(part.names)
        else:
            bound.update(names_bound_by(part))
    return Scope(node, parameters, frozenset(bound), frozenset(is_global), frozenset(is_nonlocal))


def parameters_of(function: AnyFunction) -> Iterator[str]:
    """The names of all parameters, as frames have them: first those that may be given by position."""
    given = function.args
    for each in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
        if each is not None:
            yield each.arg


def own_nodes(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """All nodes of a body but those that have another scope; the definitions themselves are among them."""
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, COMPREHENSIONS):
            # What it binds is its own; an assignment expression in it is not.
            waiting += [part for part in ast.walk(node) if isinstance(part, ast.NamedExpr)]
        elif isinstance(node, SCOPES):
            waiting += getattr(node, 'decorator_list', [])
            if isinstance(node, ast.ClassDef):
                waiting += node.bases
            else:
                waiting += [each for each in (*node.args.defaults, *node.args.kw_defaults) if each is not None]
        else:
            waiting += ast.iter_child_nodes(node)


def names_bound_by(node: ast.AST) -> Iterator[str]:
    """The names that this one node binds."""
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            for each in names:
                yield each.asname or each.name.partition('.')[0]


def targets_of(target: ast.expr) -> Iterator[str]:
    """The names in the target of an assignment."""
    for part in ast.walk(target):
        if isinstance(part, ast.Name):
            yield part.id


def ask(name: str, *arguments: ast.expr, at: ast.AST) -> ast.Call:
    """A call of the belief's function `name`, in the place of `at`."""
    return placed(ast.Call(ast.Name(f'.{name}', ast.Load()), list(arguments), []), at)


def text(value: object, at: ast.AST) -> ast.Constant:
    """A constant, in the place of `at`."""
    return placed(ast.Constant(value), at)


def load(name: str, at: ast.AST) -> ast.Name:
    """The reading of a name, in the place of `at`."""
    return placed(ast.Name(name, ast.Load()), at)


def placed[Node: ast.AST](node: Node, at: ast.AST) -> Node:
    """`node` with all that it is made of in the place of `at`, as far as it has none of its own."""
    for part in ast.walk(node):
        if 'lineno' in part._attributes and not hasattr(part, 'lineno'):
            ast.copy_location(part, at)
    return node


def before_body(function: Function, statements: list[ast.stmt]) -> None:
    """Let a function begin with `statements`. They stand in its header: they are no steps, and belong to the call."""
    line, column = function.lineno, function.col_offset
    at = ast.Pass(lineno=line, col_offset=column, end_lineno=line, end_col_offset=column)
    function.body[:0] = [placed(statement, at) for statement in statements]


def assign(name: str, value: ast.expr) -> ast.Assign:
    """`name = value`, without a place yet."""
    return ast.Assign([ast.Name(name, ast.Store())], value)
