# idea: and, or stop at the first operand that decides, and give that operand
def operand(value):
    print('looked at', value)
    return value


print(operand(0) and operand(1))
print(operand([]) or operand({}) or operand('x'))
print(not operand(''))
