# idea: and, or stop at the first operand that decides, and give that operand
# steps: 3 8 4 5 9 4 5 4 5 4 5 10 4 5
def operand(value):
    print('looked at', value)
    return value


print(operand(0) and operand(1))
print(operand([]) or operand({}) or operand('x'))
print(not operand(''))
