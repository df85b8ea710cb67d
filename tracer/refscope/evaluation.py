"""Where the values of expressions lie on the value stack: in the bytecode.

An instruction event comes before its instruction. So a value is looked at before the instruction that
follows the one which made it; where control can come there on several ways, the way tells whether.
How high the value stack is before each instruction is known without running it.
"""

import dis
import types
from collections.abc import Iterable
from dataclasses import dataclass, field

from .bytecode import FALLS_THROUGH_NEVER, JUMPS, RESUME
from .expressions import BY_CHOICE, BY_LEAVING, BY_OPERATION, Expression, Expressions
from .source_map import Range
from .statements import CodePlan


# Instructions that load a second name, which can be the first part of an expression, but say that they stand elsewhere.
LOADS = frozenset(code for name, code in dis.opmap.items() if name.startswith('LOAD_'))
LOADING_TWICE = frozenset(code for name, code in dis.opmap.items() if 'LOAD_FAST' in name.partition('_FAST_')[2])

TESTS = frozenset(code for name, code in dis.opmap.items() if name.startswith('POP_JUMP_IF_'))
# The last instruction of a comprehension's loop; its value is then on top of the stack.
LOOP_ENDS = frozenset((dis.opmap['POP_ITER'], dis.opmap['END_ASYNC_FOR']))


@dataclass(slots=True)
class Point:
    """An instruction before which the recorder looks."""

    # Whether the evaluation of an expression can end with it.
    ends: bool = False
    # The expressions, innermost first, whose value lies on top of the stack: by the instruction that came before.
    values: dict[int, tuple[Range, ...]] = field(default_factory=dict)


def evaluation_points(source: str, plans: Iterable[CodePlan]) -> dict[int, dict[int, Point]]:
    """By the address of each code object of a program, and by offset: where to look for values.

    `source`: the text of the program's own file.
    """
    texts: dict[str | None, Expressions] = {None: Expressions(source)}
    found = {}
    for plan in plans:
        name = plan.file and plan.file.name
        if name not in texts:
            texts[name] = Expressions(plan.file.text)
        evaluation = _Evaluation(plan.code, texts[name])
        found[id(plan.code)] = evaluation.points()
        evaluation.unlink()
    return found


@dataclass(slots=True, eq=False)
class _Instruction:
    offset: int
    opcode: int
    position: Range | None
    around: tuple[Expression, ...]
    # The instructions that can follow, each with what this one adds to the height of the stack on the way there.
    following: list[tuple['_Instruction', int]] = field(default_factory=list)
    # Where an exception that it raises is handled.
    handlers: list['_Instruction'] = field(default_factory=list)
    # The height of the stack before it, and that before each expression around it; None: control never comes here.
    height: int | None = None
    below: dict[Expression, int] = field(default_factory=dict)

    def is_complete(self, expression: Expression, busy: set['_Instruction']) -> bool:
        """Whether all that is left to do in the text of `expression` is to use its value."""
        return self.height == self.below[expression] + 1 and self not in busy


class _Evaluation:
    """One code object."""

    def __init__(self, code: types.CodeType, expressions: Expressions) -> None:
        self._instructions = _instructions(code, expressions)
        self._measure(code)
        self._reached = [each for each in self._instructions if each.height is not None]
        self._inside: dict[Expression, list[_Instruction]] = {}
        for instruction in self._reached:
            for expression in instruction.around:
                self._inside.setdefault(expression, []).append(instruction)
        self._busy: dict[Expression, set[_Instruction]] = {}
        self._evaluating: dict[Expression, set[_Instruction]] = {}

    def points(self) -> dict[int, Point]:
        found: dict[int, Point] = {}
        for instruction in self._reached:
            for following, _ in instruction.following:
                ended = tuple(one.range for one in reversed(instruction.around) if self._ends(one, instruction, following))
                if ended:
                    found.setdefault(instruction.offset, Point()).ends = True
                    found.setdefault(following.offset, Point()).values[instruction.offset] = ended
        for instruction in self._reached:
            point = found.get(instruction.offset)
            if point is not None and point.values:
                # The value may have been used up, and something else may lie in its place.
                for following, _ in instruction.following:
                    found.setdefault(following.offset, Point())
        return found

    def unlink(self) -> None:
        """Let go of each instruction by itself: thousands that hold each other take the host's stack to free."""
        for instruction in self._instructions:
            instruction.following.clear()
            instruction.handlers.clear()

    def _measure(self, code: types.CodeType) -> None:
        """Find the heights, from the start and from each handler of exceptions."""
        by_offset = {instruction.offset: instruction for instruction in self._instructions}
        self._spread(self._instructions[0], 0, {})
        for handled in dis._parse_exception_table(code):
            guarded = [each for each in self._instructions if handled.start <= each.offset < handled.end]
            known = {one: height for each in guarded for one, height in each.below.items()}
            handler = by_offset[handled.target]
            for each in guarded:
                each.handlers.append(handler)
            # The exception lies on the stack, below it perhaps the place where it was raised.
            self._spread(handler, handled.depth + 1 + handled.lasti, known)

    def _spread(self, start: _Instruction, height: int, known: dict[Expression, int]) -> None:
        if start.height is not None:
            return
        start.height, start.below = height, {each: known.get(each, height) for each in start.around}
        waiting = [start]
        while waiting:
            one = waiting.pop()
            for following, effect in one.following:
                if following.height is None:
                    following.height = one.height + effect
                    following.below = {each: _height_below(each, one, following) for each in following.around}
                    waiting.append(following)

    def _ends(self, expression: Expression, instruction: _Instruction, following: _Instruction) -> bool:
        """Whether the value of `expression` lies on the stack between the two, and did not before."""
        if expression.rule in (BY_LEAVING, BY_CHOICE):
            return self._leaves(expression, instruction, following)
        if not _is_operation(expression, instruction, following):
            return False
        return expression.rule == BY_OPERATION or not self._goes_on(expression, following)

    def _leaves(self, expression: Expression, instruction: _Instruction, following: _Instruction) -> bool:
        if instruction not in self._evaluating_of(expression):
            return False
        # As a condition it has no value: it decides where control goes on.
        if expression.rule == BY_CHOICE and following.opcode in TESTS:
            return False
        busy = self._busy_in(expression)
        is_there = following.height == instruction.below[expression] + 1
        if instruction.opcode in LOOP_ENDS and following not in busy:
            return is_there or _is_put_away(expression, instruction, following)
        return is_there and (expression not in following.below or following.is_complete(expression, busy))

    def _evaluating_of(self, expression: Expression) -> set[_Instruction]:
        """The instructions that evaluate it. Not those that use its value, as a loop over it does, but say they stand there."""
        found = self._evaluating.get(expression)
        if found is None:
            inside, busy = set(self._inside[expression]), self._busy_in(expression)
            # It begins with one of its parts. That the items of an asynchronous loop in it have run out is an exception.
            found = {each for each in inside if each.position not in expression.positions}
            waiting = list(found)
            while waiting:
                one = waiting.pop()
                for following in (*one.handlers, *(each for each, _ in one.following)):
                    if following in inside and following not in found and not following.is_complete(expression, busy):
                        found.add(following)
                        waiting.append(following)
            self._evaluating[expression] = found
        return found

    def _busy_in(self, expression: Expression) -> set[_Instruction]:
        """The instructions in its text from which control can come to one of a part of it without leaving it."""
        busy = self._busy.get(expression)
        if busy is None:
            inside = self._inside[expression]
            busy = {each for each in inside if each.position not in expression.positions}
            self._busy[expression] = _leading_to(busy, inside)
        return self._busy[expression]

    def _goes_on(self, expression: Expression, instruction: _Instruction) -> bool:
        """Whether another operation of a display can follow."""
        inside = self._inside[expression]
        operations = {
            each
            for each in inside
            if any(_is_operation(expression, each, following) for following, _ in each.following)
        }
        return instruction in _leading_to(operations, inside)


def _height_below(expression: Expression, before: _Instruction, instruction: _Instruction) -> int:
    """The height of the stack before the evaluation of `expression`, where control comes to `instruction` in it."""
    known = before.below.get(expression)
    if known is not None:
        # The jump at the end of a condition can say that it stands where control goes.
        return min(known, instruction.height)
    is_first = instruction.position == expression.first and instruction.opcode in LOADS
    return instruction.height - (before.opcode in LOADING_TWICE and expression.first is not None and not is_first)


def _is_put_away(expression: Expression, before: _Instruction, instruction: _Instruction) -> bool:
    """Whether the value of a comprehension is used before the last instruction of its text has run.

    At its end it puts back what its names were bound to, from below the value on the stack: the compiler
    puts that together with what follows.
    """
    below = before.below[expression]
    while expression in instruction.below and instruction.position in expression.positions:
        if instruction.height == below + 1:
            return False
        instruction = instruction.following[0][0]
    return instruction.height != below + 1


def _is_operation(expression: Expression, instruction: _Instruction, following: _Instruction) -> bool:
    return (
        instruction.opcode in expression.operations
        and instruction.position in expression.positions
        and following.height - instruction.below[expression] in expression.heights
    )


def _leading_to(goals: set[_Instruction], inside: list[_Instruction]) -> set[_Instruction]:
    """Those of `inside` from which control can come to one of `goals` without leaving `inside`."""
    before: dict[_Instruction, list[_Instruction]] = {instruction: [] for instruction in inside}
    for instruction in inside:
        for following, _ in instruction.following:
            if following in before:
                before[following].append(instruction)
    found, waiting = set(goals), list(goals)
    while waiting:
        for instruction in before[waiting.pop()]:
            if instruction not in found:
                found.add(instruction)
                waiting.append(instruction)
    return found


def _instructions(code: types.CodeType, expressions: Expressions) -> list[_Instruction]:
    """The instructions of `code`, linked; without RESUME, before which there is no event."""
    read = [each for each in dis.get_instructions(code) if each.opcode != RESUME]
    found = []
    for each in read:
        line, end_line, column, end_column = each.positions
        position = None if None in (line, column, end_column) else (line, column, end_line, end_column)
        around = expressions.around(position) if position else ()
        found.append(_Instruction(each.offset, each.opcode, position, around))
    by_offset = {instruction.offset: instruction for instruction in found}
    for index, each in enumerate(read):
        effect = dis.stack_effect(each.opcode, each.arg)
        if each.opcode in JUMPS:
            found[index].following.append((by_offset[each.jump_target], effect))
        if each.opcode not in FALLS_THROUGH_NEVER and index + 1 < len(found):
            found[index].following.append((found[index + 1], effect))
    return found
