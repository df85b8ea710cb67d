"""The walk of the beliefs about tied names: every plain binding of a name tells those that are tied to it."""

import ast

from .rewriting import Rewriter, ask, assign, load, placed, text

IN_PLACE: dict[type[ast.operator], str] = {
    ast.Add: 'iadd',
    ast.Sub: 'isub',
    ast.Mult: 'imul',
    ast.MatMult: 'imatmul',
    ast.Div: 'itruediv',
    ast.FloorDiv: 'ifloordiv',
    ast.Mod: 'imod',
    ast.Pow: 'ipow',
    ast.LShift: 'ilshift',
    ast.RShift: 'irshift',
    ast.BitAnd: 'iand',
    ast.BitOr: 'ior',
    ast.BitXor: 'ixor',
}


class TiedNames(Rewriter):
    """Rewrites `n = value` so that others may follow; how names are tied is each belief's own."""

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        for target in node.targets:
            if isinstance(target, ast.Name):
                node.value = self.binding(target.id, node.value)
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.target, ast.Name):
            return node
        operation = text(IN_PLACE[type(node.op)], node)
        value = ask('in_place', operation, load(node.target.id, node.target), node.value, at=node)
        return placed(assign(node.target.id, ask('bound', text(node.target.id, node), value, at=node)), node)

    def binding(self, name: str, value: ast.expr) -> ast.expr:
        """What `name` is bound to by an assignment of `value`."""
        return ask('bound', text(name, value), value, at=value)
