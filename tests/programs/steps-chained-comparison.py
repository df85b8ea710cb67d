# idea: a chained comparison evaluates its middle operand once
# steps: 3 8 4 5 4 5 4 5 9 4 5 4 5
def operand(value):
    print('looked at', value)
    return value


print(operand(1) < operand(2) < operand(3))
print(operand(2) < operand(1) < operand(3))
