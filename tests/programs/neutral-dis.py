# idea: the byte code that a program sees of itself is what the compiler made
import dis


def work(a):
    a += 1
    return [a]


for _ in range(3):
    work(1)
print([name for name in (i.opname for i in dis.get_instructions(work)) if 'INSTRUMENTED' in name])
print(len(work.__code__.co_code) > 0)
